package fr.iprofessionnel.socle.affichage;

/**
 * One of the answers of a list to choose from.
 *
 * @param code what is sent
 * @param libelle what is read
 * @param choisie whether it is the one that is chosen
 */
public record Option(String code, String libelle, boolean choisie) {}
