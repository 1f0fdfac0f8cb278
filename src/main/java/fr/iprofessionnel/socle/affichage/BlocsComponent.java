package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.FacesComponent;
import java.util.List;

/** {@code <p:blocs valeur="…" place="…"/>}: blocks one after the other. */
@FacesComponent("portail.Blocs")
public class BlocsComponent extends Dessin<List<Bloc>> {

    @Override
    void dessiner(List<Bloc> blocs, Plume plume) {
        blocs.forEach(bloc -> bloc.dessiner(plume));
    }
}
