/**
 * The statute of the teachers as values and dated tables: pure Java, it knows neither users, nor screens, nor today's
 * date.
 *
 * <p>Legal sources: code de l'éducation, R.914-1 to R.914-142, and the decrees of each scale; each figure carries its
 * own in the tables of {@code src/main/resources/statut}.  Entry point: {@link fr.iprofessionnel.statut.Moteur}, which
 * applies the rules to a {@link fr.iprofessionnel.statut.SituationStatutaire} at a reference date, over the tables of a
 * {@link fr.iprofessionnel.statut.bareme.Bareme}.
 */
package fr.iprofessionnel.statut;
