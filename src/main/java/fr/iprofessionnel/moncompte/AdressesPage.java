package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.courrier.SaisieAdresse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/**
 * How the person is reached if they lose their access: the e-mail address, with the code by which they show that it is
 * theirs, and a telephone number. Offered after the choice of the first password too; it can be done later.
 */
@Named
@RequestScoped
public class AdressesPage extends SaisieAdresse {

    @Inject
    private MonCompteService compte;

    private String telephone;

    /** Reads the address; before anything is written of the page. */
    public void ouvrir() {
        getRegle();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            setAdresse(connue());
            telephone = compte.telephone().orElse(null);
        }
    }

    /** Keeps the telephone number. */
    public void choisirTelephone() throws IOException {
        compte.choisirTelephone(telephone);
        revenir("moncompte-telephone");
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    @Override
    protected String page() {
        return "/moncompte/adresses";
    }

    @Override
    protected String verifiee() {
        return "moncompte-adresse";
    }
}
