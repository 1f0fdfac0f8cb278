package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;

/**
 * When a <i>rendez-vous de carrière</i> takes place, or that a scale has none.
 *
 * <p>Source: arrêté du 13 septembre 2017; code de l'éducation, R.914-60.
 *
 * @param echelle scale
 * @param grade grade; null where the scale has none
 * @param rang 1, 2 or 3; 0 where the scale has no appraisal meeting
 * @param echelon step in which it takes place; null where there is none
 * @param moisMin months in the step from which it takes place, included
 * @param moisMax months in the step from which it no longer does
 * @param dateAppreciation day on which the months are counted; null where there is none
 * @param effet what it leads to, or what there is instead; a sentence to be shown
 */
public record RendezVousRegle(
        Echelle echelle,
        Grade grade,
        int rang,
        Integer echelon,
        Integer moisMin,
        Integer moisMax,
        DateAppreciation dateAppreciation,
        String effet) {

    /** Whether the scale has appraisal meetings. */
    public boolean existe() {
        return rang > 0;
    }
}
