/**
 * The teacher's file: its lines by rubric, its history, who read it, what the teacher may change in it.
 *
 * <p>Sources: code de l'éducation, R.914-1 and following; the contents are those of {@code docs/format-echange.md}. Entry
 * points: {@link fr.iprofessionnel.dossier.DossierService} to read, {@link
 * fr.iprofessionnel.dossier.CoordonneesService} to change the contact details. No other package reads the lines.
 */
package fr.iprofessionnel.dossier;
