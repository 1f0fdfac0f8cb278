package fr.iprofessionnel.annuaire;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Number of a school in the national repertory: seven digits and a check letter, the rank of the number modulo 23 in
 * the alphabet without I, O and Q.
 */
public final class Uai {

    private static final Pattern FORME = Pattern.compile("[0-9]{7}[A-Z]");
    private static final String LETTRES = "ABCDEFGHJKLMNPRSTUVWXYZ";

    private Uai() {}

    /** Whether the text has the form of a UAI. */
    public static boolean aLaForme(String texte) {
        return FORME.matcher(texte.toUpperCase(Locale.ROOT)).matches();
    }

    /** The check letter that these seven digits ask for. */
    public static char lettre(String uai) {
        return LETTRES.charAt(Integer.parseInt(uai.substring(0, 7)) % LETTRES.length());
    }

    /** Whether form and check letter are right. */
    public static boolean estValide(String texte) {
        return aLaForme(texte) && Character.toUpperCase(texte.charAt(7)) == lettre(texte);
    }
}
