package fr.iprofessionnel.promouvables;

import java.util.List;

/**
 * What another set of tables would change, in figures alone.
 *
 * @param calcul the comparison
 * @param ecarts answers that change; empty before it is over
 */
public record Apercu(Calcul calcul, List<Ecart> ecarts) {}
