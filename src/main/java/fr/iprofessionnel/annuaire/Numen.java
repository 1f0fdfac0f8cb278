package fr.iprofessionnel.annuaire;

import java.util.regex.Pattern;

/**
 * National number of a person of the ministry: two digits (academy of registration), a letter (system of origin), two
 * digits (year), five digits, three letters, in capitals. No check key is known. Confidential.
 */
public final class Numen {

    private static final Pattern FORME = Pattern.compile("[0-9]{2}[A-Z][0-9]{7}[A-Z]{3}");

    private Numen() {}

    /** Whether the text has the form of a NUMEN. */
    public static boolean aLaForme(String texte) {
        return FORME.matcher(texte).matches();
    }

    /** What may be shown of it without being asked for: the first three and the last two signs. */
    public static String masquer(String numen) {
        return numen.length() < 6 ? "••••" : numen.substring(0, 3) + "••••••••" + numen.substring(numen.length() - 2);
    }
}
