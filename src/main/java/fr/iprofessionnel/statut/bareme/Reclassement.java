package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;

/**
 * Where a change of grade takes a person.
 *
 * @param grade grade reached
 * @param rang step reached in it
 * @param ancienneteConservee whether the seniority in the former step is kept
 */
public record Reclassement(Grade grade, String rang, boolean ancienneteConservee) {

    /** What moves a person from a grade to another, or within one. */
    public enum Operation {
        /** Promotion to the next grade. */
        PROMOTION,
        /** New structure of the careers on 1 September 2017 (PPCR). */
        PPCR
    }

    /**
     * What decides: operation, former step, and seniority in it.
     *
     * @param moisMinimum months of seniority from which it applies, included
     * @param moisMaximum months of seniority from which it no longer applies; null when it always does
     */
    record Cas(Operation operation, Echelon origine, int moisMinimum, Integer moisMaximum) {

        boolean contient(int mois) {
            return mois >= moisMinimum && (moisMaximum == null || mois < moisMaximum);
        }

        boolean chevauche(Cas autre) {
            return (autre.moisMaximum == null || moisMinimum < autre.moisMaximum)
                    && (moisMaximum == null || autre.moisMinimum < moisMaximum);
        }
    }
}
