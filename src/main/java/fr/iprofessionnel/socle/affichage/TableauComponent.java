package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.FacesComponent;

/**
 * {@code <p:tableau valeur="…"/>}: a table that scrolls by itself on a narrow screen, where each cell repeats its heading.
 */
@FacesComponent("portail.Tableau")
public class TableauComponent extends Dessin<TableauAffiche> {

    @Override
    void dessiner(TableauAffiche tableau, Plume plume) {
        dessinerTableau(tableau, plume);
    }

    static void dessinerTableau(TableauAffiche tableau, Plume plume) {
        plume.ouvrir("div", "tableau")
                .attribut("role", "region")
                .attribut("tabindex", "0")
                .attribut("aria-label", tableau.titre());
        plume.ouvrir("table", "fiches").ouvrir("caption").texte(tableau.titre()).fermer("caption");
        plume.ouvrir("thead").ouvrir("tr");
        for (String colonne : tableau.colonnes()) {
            plume.ouvrir("th").attribut("scope", "col").texte(colonne).fermer("th");
        }
        plume.fermer("tr").fermer("thead").ouvrir("tbody");
        for (TableauAffiche.Ligne ligne : tableau.lignes()) {
            dessiner(tableau, ligne, plume);
        }
        plume.fermer("tbody").fermer("table").fermer("div");
    }

    private static void dessiner(TableauAffiche tableau, TableauAffiche.Ligne ligne, Plume plume) {
        plume.ouvrir("tr", ligne.actuelle() ? "actuelle" : null);
        for (int i = 0; i < ligne.cellules().size(); i++) {
            TableauAffiche.Cellule cellule = ligne.cellules().get(i);
            boolean entete = cellule.genre() == TableauAffiche.Cellule.Genre.ENTETE;
            String balise = entete ? "th" : "td";
            plume.ouvrir(balise, cellule.genre() == TableauAffiche.Cellule.Genre.NOMBRE ? "nombre" : null)
                    .attribut("scope", entete ? "row" : null)
                    .attribut("data-titre", entete ? null : tableau.colonnes().get(i))
                    .parties(cellule.parties())
                    .fermer(balise);
        }
        plume.fermer("tr");
    }
}
