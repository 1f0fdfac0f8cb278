/**
 * Seats of an election of representatives: quotient, then highest average.
 *
 * <p>Legal source: code de l'éducation, R.914-10-1 to R.914-13-39. Entry point: {@link
 * fr.iprofessionnel.statut.election.Repartition}.
 */
package fr.iprofessionnel.statut.election;
