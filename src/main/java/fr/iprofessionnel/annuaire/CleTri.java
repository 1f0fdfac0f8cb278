package fr.iprofessionnel.annuaire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Form of a name that sorts and searches the same for everybody: no accent, lower case, every other sign than a letter
 * or a digit as one space.
 */
public final class CleTri {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern AUTRES = Pattern.compile("[^a-z0-9]+");

    private static final char DERNIER = '~';

    private CleTri() {}

    /** Normal form of one name; empty for null. */
    public static String de(String nom) {
        if (nom == null) {
            return "";
        }
        String sansLigature =
                nom.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
        String sansAccent = ACCENTS.matcher(Normalizer.normalize(sansLigature, Normalizer.Form.NFD))
                .replaceAll("");
        return AUTRES.matcher(sansAccent.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** What comes after all the keys that begin so, and before the others that follow: a key has letters, digits and spaces alone. */
    public static String apres(String debut) {
        return debut + DERNIER;
    }

    /** Key of a person: name then first name, so that one search takes the first letters of both. */
    public static String de(String nom, String prenom) {
        return de(nom) + " " + de(prenom);
    }
}
