/**
 * Where a change of grade or scale takes a person: after a promotion, on 1 September 2017 (PPCR), from certifié to agrégé.
 *
 * <p>Legal sources: décrets 2017-786, 90-680 (art. 25), 51-1423. Entry point: {@link fr.iprofessionnel.statut.Moteur}.
 */
package fr.iprofessionnel.statut.reclassement;
