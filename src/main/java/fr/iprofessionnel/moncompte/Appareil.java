package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.socle.Textes;
import java.util.List;

/** What a browser says of itself, in plain words. */
final class Appareil {

    /** What is looked for, and what it is called; the first that is found counts. */
    private static final List<String[]> NAVIGATEURS = List.of(
            new String[] {"Edg", "Edge"},
            new String[] {"OPR/", "Opera"},
            new String[] {"Firefox/", "Firefox"},
            new String[] {"Chrome/", "Chrome"},
            new String[] {"Safari/", "Safari"});

    private static final List<String[]> SYSTEMES = List.of(
            new String[] {"iPhone", "iPhone"},
            new String[] {"iPad", "iPad"},
            new String[] {"Android", "Android"},
            new String[] {"Windows", "Windows"},
            new String[] {"Mac OS X", "Mac"},
            new String[] {"CrOS", "Chromebook"},
            new String[] {"Linux", "Linux"});

    private Appareil() {}

    /** @param declare what the browser sent; null when nothing */
    static String nommer(String declare) {
        String navigateur = chercher(NAVIGATEURS, declare);
        String systeme = chercher(SYSTEMES, declare);
        if (navigateur != null && systeme != null) {
            return Textes.phrase("moncompte.appareil.les-deux", navigateur, systeme);
        }
        return navigateur != null || systeme != null
                ? String.valueOf(navigateur == null ? systeme : navigateur)
                : Textes.phrase("moncompte.appareil.inconnu");
    }

    private static String chercher(List<String[]> connus, String declare) {
        return connus.stream()
                .filter(c -> declare != null && declare.contains(c[0]))
                .map(c -> c[1])
                .findFirst()
                .orElse(null);
    }
}
