package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.courrier.SaisieAdresse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The e-mail address of the person, and the code by which they show that it is theirs. */
@Named
@RequestScoped
public class AdressesPage extends SaisieAdresse {

    /** Reads the address; before anything is written of the page. */
    public void ouvrir() {
        getRegle();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            setAdresse(connue());
        }
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
