package fr.iprofessionnel.commande;

import fr.iprofessionnel.echanges.CompteRendu;
import java.util.ArrayList;
import java.util.List;

/** An import in French. */
final class TexteImport {

    private TexteImport() {}

    /** Its file and state, its counts, why it was refused, what was found. */
    static List<String> lignes(CompteRendu i) {
        List<String> lignes = new ArrayList<>();
        lignes.add("  " + i.fichier() + (i.essai() ? " (essai à blanc)" : "") + " : " + etat(i.etat()));
        lignes.add(
                "  " + i.total() + " au total, " + i.traites() + " traités : " + i.crees() + " créés, " + i.modifies()
                        + " modifiés, " + i.inchanges() + " inchangés, " + i.rejetes() + " rejetés, " + i.absents()
                        + " absents, " + i.ecartes() + " écartés");
        if (i.motif() != null) {
            lignes.add("  " + i.motif());
        }
        if (i.anomalies() != null) {
            i.anomalies().forEach(a -> lignes.add("  " + constat(a)));
            long tues = i.nombreAnomalies() - i.anomalies().size();
            if (tues > 0) {
                lignes.add("  … et " + tues + " autres : voir la page de l’import.");
            }
        }
        return lignes;
    }

    private static String constat(CompteRendu.Constat a) {
        return switch (a.gravite()) {
                    case "REJET" -> "rejet : ";
                    case "AVERTISSEMENT" -> "avertissement : ";
                    default -> "écart : ";
                }
                + a.fichier()
                + (a.ligne() == null ? "" : ", ligne " + a.ligne())
                + (a.colonne() == null ? "" : ", " + a.colonne())
                + (a.valeur() == null ? "" : " « " + a.valeur() + " »")
                + " : " + a.motif();
    }

    private static String etat(String etat) {
        return switch (etat) {
            case "RECU" -> "reçu, en attente";
            case "EN_COURS" -> "en cours";
            case "TERMINE" -> "terminé";
            case "REFUSE" -> "refusé";
            default -> "arrêté";
        };
    }
}
