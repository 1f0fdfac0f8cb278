package fr.iprofessionnel.statut.bareme;

import java.math.BigDecimal;

/**
 * Promotions over people who could be promoted, in a year.
 *
 * @param champ whom it was published for
 * @param taux in %; null when only the numbers are known
 * @param effectifs the numbers, as published; empty when unknown
 */
public record Ratio(Champ champ, BigDecimal taux, String effectifs) {

    /** Whom a ratio was published for: none was for the private sector. */
    public enum Champ {
        /** The teachers of public schools. */
        PUBLIC,
        /** A draft of May 2025, put off. */
        PROJET
    }
}
