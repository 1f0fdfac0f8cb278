package fr.iprofessionnel.socle.affichage;

import java.util.List;

/**
 * An entry of a sheet: a term and what is said of it.
 *
 * @param terme the term, with a link where it has a definition
 * @param valeur what is said of it
 */
public record Entree(Partie terme, List<Partie> valeur) {

    /** Pieces that are null are left out. */
    public static Entree de(Partie terme, Partie... valeur) {
        return new Entree(terme, Partie.presentes(valeur));
    }

    /** Pieces that are null are left out. */
    public static Entree de(String terme, Partie... valeur) {
        return de(Partie.texte(terme), valeur);
    }

    public static Entree de(String terme, String valeur) {
        return de(terme, Partie.texte(valeur));
    }
}
