package fr.iprofessionnel.socle.affichage;

import java.util.List;

/**
 * A table.
 *
 * @param titre what it is about
 * @param colonnes headings
 * @param lignes rows
 */
public record TableauAffiche(String titre, List<String> colonnes, List<Ligne> lignes) {

    /**
     * A row.
     *
     * @param actuelle whether it holds on the day of the reading
     * @param cellules one for each heading
     */
    public record Ligne(boolean actuelle, List<Cellule> cellules) {}

    /**
     * A cell.
     *
     * @param genre what it is in its row
     * @param parties what it says
     */
    public record Cellule(Genre genre, List<Partie> parties) {

        /** What a cell is in its row. */
        public enum Genre {
            /** Names the row. */
            ENTETE,
            TEXTE,
            /** A figure, set to the right. */
            NOMBRE
        }

        /** Pieces that are null are left out. */
        public static Cellule de(Partie... parties) {
            return new Cellule(Genre.TEXTE, Partie.presentes(parties));
        }

        /** Pieces that are null are left out. */
        public static Cellule entete(Partie... parties) {
            return new Cellule(Genre.ENTETE, Partie.presentes(parties));
        }

        /** Pieces that are null are left out. */
        public static Cellule nombre(Partie... parties) {
            return new Cellule(Genre.NOMBRE, Partie.presentes(parties));
        }
    }
}
