package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.FacesComponent;
import java.util.List;

/** {@code <p:resultats valeur="…"/>}: what a search found, best first. */
@FacesComponent("portail.Resultats")
public class ResultatsComponent extends Dessin<List<ResultatAffiche>> {

    @Override
    void dessiner(List<ResultatAffiche> resultats, Plume plume) {
        plume.ouvrir("ol", "resultats texte");
        for (ResultatAffiche resultat : resultats) {
            plume.ouvrir("li")
                    .ouvrir("h2")
                    .partie(Partie.lien(resultat.titre(), resultat.adresse()))
                    .fermer("h2")
                    .ouvrir("p", "mention")
                    .parties(resultat.mention())
                    .fermer("p")
                    .ouvrir("p")
                    .balisage(resultat.extrait())
                    .fermer("p")
                    .fermer("li");
        }
        plume.fermer("ol");
    }
}
