package fr.iprofessionnel.defi;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Reference;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A test: what its page carries, and the digits that only the server can tell from it.
 *
 * @param formulaire form that it is for; it serves no other
 * @param expireLe until when it may be answered
 * @param alea what makes it unlike any other
 */
public record Defi(String formulaire, Instant expireLe, String alea) {

    /** How many digits. */
    static final int CHIFFRES = 6;

    private static final Pattern FORME =
            Pattern.compile("([a-z]{1,20})\\.([0-9a-z]{1,10})\\.([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{43})");
    private static final String USAGE = "defi";
    private static final BigInteger COMBIEN = BigInteger.TEN.pow(CHIFFRES);
    private static final int BASE = 36;

    static Defi nouveau(String formulaire, Instant expireLe) {
        return new Defi(formulaire, expireLe, Reference.nouvelle());
    }

    /** Reads what a page sent back; empty when it is not one of ours. It may have expired. */
    static Optional<Defi> lire(String jeton, Cles cles) {
        Matcher lu = FORME.matcher(jeton == null ? "" : jeton);
        if (!lu.matches()) {
            return Optional.empty();
        }
        Defi defi = new Defi(lu.group(1), Instant.ofEpochSecond(Long.parseLong(lu.group(2), BASE)), lu.group(3));
        return cles.estSigne(USAGE, defi.contenu(), lu.group(4)) ? Optional.of(defi) : Optional.empty();
    }

    /** What the page carries. */
    String jeton(Cles cles) {
        return contenu() + "." + cles.signer(USAGE, contenu());
    }

    private String contenu() {
        return formulaire + "." + Long.toString(expireLe.getEpochSecond(), BASE) + "." + alea;
    }

    /** The digits to copy. */
    public String reponse(Cles cles) {
        BigInteger nombre = new BigInteger(1, empreinte("defi-reponse", cles)).mod(COMBIEN);
        return String.format(Locale.ROOT, "%0" + CHIFFRES + "d", nombre);
    }

    /** What the image and the sound draw their chance from: the same each time that they are asked for. */
    long graine(Cles cles) {
        return new BigInteger(1, empreinte("defi-dessin", cles)).longValue();
    }

    private byte[] empreinte(String usage, Cles cles) {
        return cles.signer(usage, contenu()).getBytes(StandardCharsets.US_ASCII);
    }
}
