package fr.iprofessionnel.statut.bareme;

import java.math.BigDecimal;

/**
 * A figure that stands alone.
 *
 * @param valeur the figure
 * @param unite its unit, as shown: "%", "ans"; empty when it has none
 * @param libelle what it is, in French
 */
public record Parametre(BigDecimal valeur, String unite, String libelle) {}
