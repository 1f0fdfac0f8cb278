package fr.iprofessionnel.compte;

import fr.iprofessionnel.annuaire.CleTri;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Form of a name in which everybody's way of typing it is the same: without accents, capitals, hyphens, blanks, nor
 * particles ("de La Tour" is "latour" is "Tour").
 */
final class NormeNom {

    private static final Set<String> PARTICULES =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "von", "van", "der", "den", "di", "da", "dos", "el");
    private static final List<String> SOUDEES = List.of("dela", "delas", "d", "la", "le", "de", "du", "des");

    private NormeNom() {}

    static String de(String nom) {
        List<String> mots = Arrays.asList(CleTri.de(nom).split(" ", -1));
        String sans = mots.stream().filter(m -> !PARTICULES.contains(m)).collect(Collectors.joining());
        return sans.isEmpty() ? String.join("", mots) : sans;
    }

    /** Whether two ways of typing are the same name; a particle may be joined to it ("Delatour"). */
    static boolean memes(String un, String autre) {
        String a = de(un);
        String b = de(autre);
        return a.equals(b) || colles(un).equals(colles(autre)) || joint(un, b) || joint(autre, a);
    }

    private static boolean joint(String nom, String sansParticule) {
        String colle = colles(nom);
        return SOUDEES.stream().anyMatch(p -> colle.equals(p + sansParticule) && sansParticule.length() > 2);
    }

    private static String colles(String nom) {
        return CleTri.de(nom).replace(" ", "");
    }
}
