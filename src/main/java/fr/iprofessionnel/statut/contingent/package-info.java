/**
 * How many may be promoted: a share of a number of people, cut to whole promotions, its decimals carried to the next year.
 *
 * <p>Legal source: décret 90-680, article 24, and those of the other scales. Entry point: {@link
 * fr.iprofessionnel.statut.contingent.Contingent}.
 */
package fr.iprofessionnel.statut.contingent;
