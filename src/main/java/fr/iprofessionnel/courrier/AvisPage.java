package fr.iprofessionnel.courrier;

import fr.iprofessionnel.dossier.CoordonneesService;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
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
public class AvisPage {

    @Inject
    private AvisService avis;

    @Inject
    private CoordonneesService coordonnees;

    private AvisRegle regle;
    private Rythme rythme;
    private String adresse;
    private String code;

    /** Reads what was chosen; before anything is written of the page. */
    public void ouvrir() {
        getRegle();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            rythme = regle.rythme();
            adresse = regle.adresseVoulue() != null
                    ? regle.adresseVoulue()
                    : regle.adresse() != null
                            ? regle.adresse()
                            : coordonnees.lire().saisies().courriel();
        }
    }

    /** Chooses how soon. */
    public void choisir() throws IOException {
        avis.choisir(rythme);
        aller("courrier-avis");
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
        aller("courrier-adresse");
    }

    private static void aller(String fait) throws IOException {
        Redirection.vers("/courrier/avis?fait=" + fait);
    }

    /** What was chosen; read when a form arrives too, which depends on it. */
    public AvisRegle getRegle() {
        if (regle == null) {
            regle = avis.lire();
        }
        return regle;
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
