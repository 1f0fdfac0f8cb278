package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Periode;

/**
 * Legal age and length of insurance of a generation.
 *
 * <p>Source: code de la sécurité sociale, L.161-17-2 and L.161-17-3.
 *
 * @param generation days of birth it is for; the last generation has no end
 * @param annees years of the legal age; null when not established
 * @param mois months beyond; null when not established
 * @param trimestres quarters needed for the full rate
 */
public record DroitRetraite(Periode generation, Integer annees, Integer mois, int trimestres) {

    /** Kind of job. */
    public enum Categorie {
        SEDENTAIRE,
        /** Former "instituteurs". */
        ACTIVE
    }
}
