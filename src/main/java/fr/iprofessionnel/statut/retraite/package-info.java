/**
 * Legal age, length of insurance, age limit, and the conditions of the temporary scheme of the private sector (RETREP).
 *
 * <p>Legal sources: code de la sécurité sociale, L.161-17-2 and L.161-17-3; code de l'éducation, R.914-120 to R.914-142.
 * Entry points: {@link fr.iprofessionnel.statut.retraite.DepartLegal}, {@link
 * fr.iprofessionnel.statut.retraite.Retrep}.
 */
package fr.iprofessionnel.statut.retraite;
