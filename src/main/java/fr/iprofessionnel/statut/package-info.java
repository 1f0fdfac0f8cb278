/**
 * The statute of the teachers as values and dated tables: pure Java, it knows neither users, nor screens, nor today's
 * date.
 *
 * <p>Legal sources: code de l'éducation, R.914-1 to R.914-142, and the decrees of each scale; each figure carries its
 * own in the tables of {@code src/main/resources/statut}. Entry points: {@link fr.iprofessionnel.statut.Echelon},
 * {@link fr.iprofessionnel.statut.Anciennete}, {@link fr.iprofessionnel.statut.bareme.Bareme}.
 */
package fr.iprofessionnel.statut;
