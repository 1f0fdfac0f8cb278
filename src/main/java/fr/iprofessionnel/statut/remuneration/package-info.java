/**
 * What a step is paid, before deductions: salary, part time, residence allowance, family supplement.
 *
 * <p>Legal sources: décret 85-1148; code général de la fonction publique, L.612-5; code de l'éducation, R.914-84. Entry
 * point: {@link fr.iprofessionnel.statut.remuneration.Remuneration}.
 */
package fr.iprofessionnel.statut.remuneration;
