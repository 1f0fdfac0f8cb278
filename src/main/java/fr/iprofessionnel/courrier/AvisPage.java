package fr.iprofessionnel.courrier;

import fr.iprofessionnel.dossier.CoordonneesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** How a teacher is told by e-mail that a message waits. */
@Named
@RequestScoped
public class AvisPage extends SaisieAdresse {

    @Inject
    private AvisService avis;

    @Inject
    private CoordonneesService coordonnees;

    private Rythme rythme;

    /** Reads what was chosen; before anything is written of the page. */
    public void ouvrir() {
        getRegle();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            rythme = getRegle().rythme();
            setAdresse(connue() == null ? coordonnees.lire().saisies().courriel() : connue());
        }
    }

    /** Chooses how soon. */
    public void choisir() throws IOException {
        avis.choisir(rythme);
        revenir("courrier-avis");
    }

    @Override
    protected String page() {
        return "/courrier/avis";
    }

    @Override
    protected String verifiee() {
        return "courrier-adresse";
    }

    public List<Rythme> getRythmes() {
        return Arrays.asList(Rythme.values());
    }

    public Rythme getRythme() {
        return rythme;
    }

    public void setRythme(Rythme rythme) {
        this.rythme = rythme;
    }
}
