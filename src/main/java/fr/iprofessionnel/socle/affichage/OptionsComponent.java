package fr.iprofessionnel.socle.affichage;

import jakarta.faces.component.FacesComponent;
import java.util.List;

/** {@code <p:options valeur="…" place="…"/>}: the answers of a list to choose from, inside its {@code select}. */
@FacesComponent("portail.Options")
public class OptionsComponent extends Dessin<List<Option>> {

    @Override
    void dessiner(List<Option> options, Plume plume) {
        dessinerOptions(options, plume);
    }

    static void dessinerOptions(List<Option> options, Plume plume) {
        for (Option option : options) {
            plume.ouvrir("option")
                    .attribut("value", option.code())
                    .attribut("selected", option.choisie() ? "selected" : null)
                    .texte(option.libelle())
                    .fermer("option");
        }
    }
}
