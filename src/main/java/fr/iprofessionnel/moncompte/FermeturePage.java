package fr.iprofessionnel.moncompte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
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
        var externe = FacesContext.getCurrentInstance().getExternalContext();
        externe.redirect(externe.getRequestContextPath() + "/administration/sessions?fait=fermeture");
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }
}
