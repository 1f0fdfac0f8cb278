package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The texts that answers begin with: parameter {@code modele} for one of them. */
@Named
@RequestScoped
public class ModelesPage {

    @Inject
    private ModelesService modeles;

    @Inject
    private HttpServletRequest requete;

    private String reference;
    private String titre;
    private String texte;
    private List<ModeleReponse> tous;
    private List<ModeleReponse> versions = List.of();

    /** Reads them; before anything is written of the page. */
    public void ouvrir() {
        tous = modeles.tous();
        if (FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        String demandee = requete.getParameter("modele");
        tous.stream().filter(m -> m.reference().equals(demandee)).findFirst().ifPresent(m -> {
            reference = m.reference();
            titre = m.titre();
            texte = m.texte();
            versions = modeles.versions(reference);
        });
    }

    /** Writes a version. */
    public void ecrire() throws IOException {
        modeles.ecrire(reference, titre, texte);
        aller("courrier-modele-ecrit");
    }

    /** Takes one out of use. */
    public void retirer() throws IOException {
        modeles.retirer(reference);
        aller("courrier-modele-retire");
    }

    private static void aller(String fait) throws IOException {
        Redirection.vers("/gestion/modeles?fait=" + fait);
    }

    public List<ModeleReponse> getTous() {
        return tous;
    }

    public List<ModeleReponse> getVersions() {
        return versions;
    }

    /** Whether one in use is changed, or a form that may change one arrives. */
    public boolean isModifiable() {
        return reference != null || FacesContext.getCurrentInstance().isPostback();
    }

    /** Names of the data that a text may hold. */
    public String getDonnees() {
        return TexteModele.donneesEntreAccolades();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getTitre() {
        return titre;
    }

    public void setTitre(String titre) {
        this.titre = titre;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
