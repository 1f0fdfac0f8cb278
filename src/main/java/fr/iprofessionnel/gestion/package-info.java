/**
 * The lists of those who see the files of others: managers and heads of school. An inspector sees a file when an appraisal
 * meeting is theirs to hold.
 *
 * <p>Entry points: {@link fr.iprofessionnel.gestion.GestionService}. What a file holds is read by {@code dossier}, which
 * decides again.
 */
package fr.iprofessionnel.gestion;
