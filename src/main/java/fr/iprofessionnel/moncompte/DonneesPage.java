package fr.iprofessionnel.moncompte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The document of what is known of a person. */
@Named
@RequestScoped
public class DonneesPage {

    @Inject
    private DonneesService donnees;

    private List<DonneesService.Partie> parties;

    /** Reads it; before anything is written. */
    public void ouvrir() {
        parties = donnees.parties();
    }

    public List<DonneesService.Partie> getParties() {
        return parties;
    }
}
