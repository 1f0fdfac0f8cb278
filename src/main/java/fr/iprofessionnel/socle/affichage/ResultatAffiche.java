package fr.iprofessionnel.socle.affichage;

import java.util.List;

/**
 * What a search found.
 *
 * @param titre its title
 * @param adresse where it is, from the root of the application
 * @param mention what is said of it under its title
 * @param extrait where it answers, as markup: everything in it but {@code mark} is escaped
 */
public record ResultatAffiche(String titre, String adresse, List<Partie> mention, String extrait) {}
