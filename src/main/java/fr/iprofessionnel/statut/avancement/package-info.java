/**
 * Within a grade: seniority, next step by seniority and accelerated, <i>rendez-vous de carrière</i>.
 *
 * <p>Legal sources: code de l'éducation, R.914-60; décrets 90-680 (art. 24), 72-581 (art. 32), 80-627 (art. 11), 92-1189,
 * 72-580 (art. 13), 72-583 (art. 6); arrêté of 13 September 2017. Entry point: {@link fr.iprofessionnel.statut.Moteur}.
 */
package fr.iprofessionnel.statut.avancement;
