/**
 * How a result explains itself: conclusion, conditions, data read, parameters read, sources that disagree. A result holds
 * values; the sentences are built only when they are asked for.
 *
 * <p>Legal source: code des relations entre le public et l'administration, R.311-3-1-2. Entry point:
 * {@link fr.iprofessionnel.statut.explication.Explication}.
 */
package fr.iprofessionnel.statut.explication;
