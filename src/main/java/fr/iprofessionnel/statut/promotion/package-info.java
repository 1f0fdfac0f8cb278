/**
 * To a higher grade or another scale: conditions, points, lists.
 *
 * <p>Legal sources: code de l'éducation, R.914-16, R.914-19-7, R.914-27, R.914-60 to R.914-74. Entry point:
 * {@link fr.iprofessionnel.statut.Moteur}.
 */
package fr.iprofessionnel.statut.promotion;
