package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.FacesComponent;
import java.util.List;

/** {@code <p:liens valeur="…" classe="…"/>}: a menu, with the page that is shown marked as such. */
@FacesComponent("portail.Liens")
public class LiensComponent extends Dessin<List<LienPage>> {

    @Override
    void dessiner(List<LienPage> liens, Plume plume) {
        dessiner(liens, (String) getAttributes().get("classe"), plume);
    }

    static void dessiner(List<LienPage> liens, String classe, Plume plume) {
        plume.ouvrir("ul", classe);
        for (LienPage lien : liens) {
            plume.ouvrir("li")
                    .ouvrir("a")
                    .adresse(lien.adresse())
                    .attribut("aria-current", lien.courant() ? "page" : null)
                    .texte(lien.texte())
                    .fermer("a")
                    .fermer("li");
        }
        plume.fermer("ul");
    }
}
