/**
 * The fictional academy: a generator that writes the format of exchange itself, so that the demonstration goes through
 * the real import. The schools are official rows; the people do not exist.
 *
 * <p>The same number of teachers and the same day always give the same archive. Entry points: {@link
 * fr.iprofessionnel.echanges.demonstration.Generateur}, {@link
 * fr.iprofessionnel.echanges.demonstration.DemonstrationPlanification}.
 */
package fr.iprofessionnel.echanges.demonstration;
