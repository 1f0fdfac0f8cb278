package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Reference;
import java.util.Base64;
import java.util.Locale;

/**
 * The code by which anybody checks an acknowledgement: 80 bits made of the reference of the message and of a key of the
 * server. The database holds its fingerprint alone.
 */
final class CodeAccuse {

    private static final String SIGNES = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LONGUEUR = 16;
    private static final int GROUPE = 4;

    private CodeAccuse() {}

    /** The code of a message, in groups of four signs that cannot be taken for one another. */
    static String de(String reference, Cles cles) {
        byte[] octets = Base64.getUrlDecoder().decode(cles.signer("accuse", reference));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LONGUEUR; i++) {
            if (i > 0 && i % GROUPE == 0) {
                code.append('-');
            }
            code.append(SIGNES.charAt((octets[i] & 0xff) % SIGNES.length()));
        }
        return code.toString();
    }

    /** What is kept of a code, however it is typed. */
    static String empreinte(String code) {
        return Reference.empreinte(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }
}
