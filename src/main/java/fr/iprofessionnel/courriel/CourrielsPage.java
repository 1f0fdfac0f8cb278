package fr.iprofessionnel.courriel;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** How the e-mails get away, for the administrators. */
@Named
@RequestScoped
public class CourrielsPage {

    @Inject
    private CourrielService courriels;

    private EtatCourriels etat;

    /** Where they stand. */
    public EtatCourriels getEtat() {
        if (etat == null) {
            etat = courriels.etat();
        }
        return etat;
    }

    /** Whether a sender is set, without which none leaves. */
    public boolean isRegle() {
        return Configuration.courante().texte(Parametre.COURRIEL_EXPEDITEUR).isPresent();
    }

    /** Tries again those that were given up. */
    public void reprendre() throws IOException {
        courriels.reprendre();
        Redirection.vers("/administration/courriels?fait=courriels-repris");
    }
}
