package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Reference;
import java.util.Locale;

/** The code of a letter: 80 random bits, in four groups of letters and digits that are not taken for one another. */
final class CodeLettre {

    private static final String SIGNES = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LONGUEUR = 16;
    private static final int GROUPE = 4;

    private CodeLettre() {}

    static String nouveau() {
        byte[] hasard = Reference.octets(LONGUEUR);
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LONGUEUR; i++) {
            code.append(i > 0 && i % GROUPE == 0 ? "-" : "").append(SIGNES.charAt(hasard[i] & 31));
        }
        return code.toString();
    }

    /** What is kept of it; blanks, hyphens and case do not matter. */
    static String empreinte(String code, long compteId, Cles cles) {
        String net = code == null ? "" : code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return cles.signer("lettre", compteId + ":" + net);
    }
}
