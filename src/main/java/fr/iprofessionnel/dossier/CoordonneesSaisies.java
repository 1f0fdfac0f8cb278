package fr.iprofessionnel.dossier;

import java.util.regex.Pattern;

/**
 * Contact details as a person gives them. Null where nothing is given.
 *
 * @param adresse number and street
 * @param codePostal postal code
 * @param commune town
 * @param pays country
 * @param telephone telephone
 * @param courriel personal e-mail address
 */
public record CoordonneesSaisies(
        String adresse, String codePostal, String commune, String pays, String telephone, String courriel) {

    /** What a postal code looks like: French, or of another country. */
    public static final String FORME_CODE_POSTAL = "[0-9A-Za-z][0-9A-Za-z \\-]{1,9}";

    /** What a telephone number looks like, spaces and dots allowed. */
    public static final String FORME_TELEPHONE = "\\+?[0-9][0-9 .]{5,18}";

    /** What an e-mail address looks like, typed or imported: no accent, nothing that a spreadsheet takes for a formula. */
    public static final String FORME_COURRIEL =
            "[A-Za-z0-9._%'\\-][A-Za-z0-9._%+'\\-]{0,63}@[A-Za-z0-9\\-]+(\\.[A-Za-z0-9\\-]+)*\\.[A-Za-z]{2,}";

    /** What a line of text may hold: no control sign, no angle bracket. */
    public static final String FORME_TEXTE = "[^\\p{Cntrl}<>]*";

    /** The same without the spaces around each value; what is empty becomes null. */
    public CoordonneesSaisies nettoyees() {
        return new CoordonneesSaisies(
                net(adresse), net(codePostal), net(commune), net(pays), net(telephone), net(courriel));
    }

    private static String net(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }

    /** Whether each value has the form and the length that the file admits. */
    boolean sontValides() {
        return convient(adresse, FORME_TEXTE, 200)
                && convient(codePostal, FORME_CODE_POSTAL, 10)
                && convient(commune, FORME_TEXTE, 80)
                && convient(pays, FORME_TEXTE, 60)
                && convient(telephone, FORME_TELEPHONE, 20)
                && convient(courriel, FORME_COURRIEL, 254);
    }

    private static boolean convient(String texte, String forme, int longueur) {
        return texte == null || (texte.length() <= longueur && Pattern.matches(forme, texte));
    }
}
