package fr.iprofessionnel.statut.bareme;

/**
 * The step that one of another scale is worth, and the time to add to the seniority in it.
 *
 * <p>Source: décret 51-1423, appendix I.
 *
 * @param rang step
 * @param annees years to add
 * @param mois months to add
 */
public record Equivalence(String rang, int annees, int mois) {}
