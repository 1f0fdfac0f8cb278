package fr.iprofessionnel.socle;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A refusal that is shown by another page than the one that was asked: the sentence travels in the address, signed, so
 * that no address makes the portal say what it did not.
 */
public final class RefusRenvoye {

    private static final String PHRASE = "refus";
    private static final String SIGNATURE = "signe";

    private RefusRenvoye() {}

    /** The end of an address that shows a refusal, without its first question mark or ampersand. */
    public static String adresse(Refus refus, Cles cles) {
        String phrase = Textes.phrase(refus.cle(), refus.parametres());
        return Arrays.stream(new String[][] {{PHRASE, phrase}, {SIGNATURE, cles.signer(PHRASE, phrase)}})
                .map(p -> p[0] + "=" + URLEncoder.encode(p[1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The sentence that an address carries; empty when it carries none of ours. */
    static Optional<String> lire(String phrase, String signature, Cles cles) {
        return Optional.ofNullable(phrase).filter(p -> cles.estSigne(PHRASE, p, signature));
    }
}
