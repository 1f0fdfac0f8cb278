package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.FacesComponent;

/** {@code <p:reponse valeur="…"/>}: what a search found. */
@FacesComponent("portail.Reponse")
public class ReponseComponent extends Dessin<ReponseAffichee> {

    @Override
    void dessiner(ReponseAffichee reponse, Plume plume) {
        reponse.dessiner(plume);
    }
}
