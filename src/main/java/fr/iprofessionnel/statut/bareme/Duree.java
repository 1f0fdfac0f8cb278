package fr.iprofessionnel.statut.bareme;

/**
 * Time to spend in a step.
 *
 * @param mois months by seniority; null in a last step
 * @param moisAccelere months for those whom accelerated advancement takes; null where there is none
 */
public record Duree(Integer mois, Integer moisAccelere) {}
