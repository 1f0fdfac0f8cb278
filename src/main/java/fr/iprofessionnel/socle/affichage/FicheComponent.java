package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.FacesComponent;
import java.util.List;

/** {@code <p:fiche valeur="…"/>}: a list of terms with what is said of each; nothing where there is none. */
@FacesComponent("portail.Fiche")
public class FicheComponent extends Dessin<List<Entree>> {

    @Override
    void dessiner(List<Entree> entrees, Plume plume) {
        dessinerFiche(entrees, plume);
    }

    static void dessinerFiche(List<Entree> entrees, Plume plume) {
        if (entrees.isEmpty()) {
            return;
        }
        plume.ouvrir("dl", "fiche");
        for (Entree entree : entrees) {
            plume.ouvrir("dt").partie(entree.terme()).fermer("dt");
            plume.ouvrir("dd").parties(entree.valeur()).fermer("dd");
        }
        plume.fermer("dl");
    }
}
