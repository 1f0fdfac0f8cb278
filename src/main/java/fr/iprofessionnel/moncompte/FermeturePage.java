package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Where an administrator ends the sessions of somebody. */
@Named
@RequestScoped
public class FermeturePage {

    @Inject
    private FermetureService fermetures;

    private String identifiant;

    /** Ends them. */
    public void fermer() throws IOException {
        fermetures.fermer(identifiant);
        Redirection.vers("/administration/sessions?fait=fermeture");
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }
}
