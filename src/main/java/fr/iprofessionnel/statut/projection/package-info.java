/**
 * The rest of a career step by step, under the rules of the reference date, until the legal age of retirement.
 *
 * <p>Entry point: {@link fr.iprofessionnel.statut.Moteur}.
 */
package fr.iprofessionnel.statut.projection;
