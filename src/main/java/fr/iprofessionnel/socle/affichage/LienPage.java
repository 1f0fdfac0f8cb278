package fr.iprofessionnel.socle.affichage;

/**
 * A link of a menu.
 *
 * @param texte what it says
 * @param adresse path of the application from its root, or a query that begins with a question mark
 * @param courant whether it leads to the page that is shown
 */
public record LienPage(String texte, String adresse, boolean courant) {}
