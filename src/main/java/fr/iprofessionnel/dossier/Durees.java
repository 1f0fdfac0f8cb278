package fr.iprofessionnel.dossier;

import fr.iprofessionnel.statut.Anciennete;
import java.util.ArrayList;
import java.util.List;

/** Writes durations in French. */
public final class Durees {

    private Durees() {}

    /** "3 ans 6 mois 12 jours"; "0 jour" for nothing. */
    public static String enLettres(Anciennete duree) {
        List<String> parts = new ArrayList<>();
        ajouter(parts, duree.annees(), "an", "ans");
        ajouter(parts, duree.mois(), "mois", "mois");
        ajouter(parts, duree.joursRestants(), "jour", "jours");
        return parts.isEmpty() ? "0\u00a0jour" : String.join(" ", parts);
    }

    private static void ajouter(List<String> parts, int nombre, String un, String plusieurs) {
        if (nombre > 0) {
            parts.add(nombre + "\u00a0" + (nombre == 1 ? un : plusieurs));
        }
    }
}
