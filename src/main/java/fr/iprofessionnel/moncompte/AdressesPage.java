package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.courrier.AvisRegle;
import fr.iprofessionnel.courrier.AvisService;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The e-mail address of the person, and the code by which they show that it is theirs. */
@Named
@RequestScoped
public class AdressesPage {

    @Inject
    private AvisService avis;

    private AvisRegle regle;
    private String adresse;
    private String code;

    /** Reads the address; before anything is written of the page. */
    public void ouvrir() {
        getRegle();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            adresse = regle.adresseVoulue() == null ? regle.adresse() : regle.adresseVoulue();
        }
    }

    /** Asks for a code. */
    public void demander() throws IOException {
        avis.demander(adresse);
        aller("courrier-code");
    }

    /** Gives the code back. */
    public void confirmer() throws IOException {
        if (!avis.confirmer(code)) {
            throw new Refus("courrier.avis.code.faux");
        }
        aller("moncompte-adresse");
    }

    private static void aller(String fait) throws IOException {
        Redirection.vers("/moncompte/adresses?fait=" + fait);
    }

    /** What is known; read when a form arrives too, which depends on it. */
    public AvisRegle getRegle() {
        if (regle == null) {
            regle = avis.lire();
        }
        return regle;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
