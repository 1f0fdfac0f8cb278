package fr.iprofessionnel.statut.bareme;

import java.math.BigDecimal;

/**
 * <i>Supplément familial de traitement</i> for a number of children.
 *
 * <p>Source: décret 85-1148, article 10 bis.
 *
 * @param partFixe euros a month
 * @param taux % of the gross salary
 * @param indicePlancher index under which the salary is counted as if it had it
 * @param indicePlafond index over which the salary is counted as if it had it
 */
public record SupplementFamilial(BigDecimal partFixe, BigDecimal taux, int indicePlancher, int indicePlafond) {}
