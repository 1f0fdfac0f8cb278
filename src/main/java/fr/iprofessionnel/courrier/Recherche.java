package fr.iprofessionnel.courrier;

import fr.iprofessionnel.annuaire.CleTri;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is kept of a text to find it: words without accents, in lower case, apart from one another. */
final class Recherche {

    private static final int LONGUEUR = 12_000;
    private static final int MOTS = 8;

    private Recherche() {}

    /** The words of a text, with a space on each side of them. */
    static String cle(String... textes) {
        String cle = " " + String.join(" ", mots(String.join(" ", textes))) + " ";
        return cle.substring(0, Math.min(LONGUEUR, cle.length()));
    }

    /** The words that are searched, {@value #MOTS} at most. */
    static List<String> demandes(String saisie) {
        return mots(saisie).stream().limit(MOTS).toList();
    }

    private static List<String> mots(String texte) {
        return Arrays.stream(CleTri.de(texte).toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(m -> !m.isEmpty())
                .toList();
    }
}
