package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Where two managers give access back to somebody who has lost it. */
@Named
@RequestScoped
public class LeveePage {

    @Inject
    private LeveeService levees;

    @Inject
    private HttpServletRequest requete;

    private List<Levee> enAttente;
    private ObjetLevee objet = ObjetLevee.FACTEURS;
    private String identifiant;
    private String motif;

    /** What waits; read when a form arrives too, which depends on it. */
    public List<Levee> getEnAttente() {
        if (enAttente == null) {
            enAttente = levees.enAttente();
        }
        return enAttente;
    }

    /** Before anything is written of the page. */
    public void ouvrir() {
        getEnAttente();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            identifiant = requete.getParameter("identifiant");
            objet = "LETTRE".equals(requete.getParameter("objet")) ? ObjetLevee.LETTRE : ObjetLevee.FACTEURS;
        }
    }

    /** Asks for it. */
    public void demander() throws IOException {
        levees.demander(objet, identifiant, motif);
        aller("levee-demandee");
    }

    /** Grants it. */
    public void accorder(String reference) throws IOException {
        levees.decider(reference, true);
        aller("levee-accordee");
    }

    /** Refuses it. */
    public void refuser(String reference) throws IOException {
        levees.decider(reference, false);
        aller("levee-refusee");
    }

    private static void aller(String fait) throws IOException {
        Redirection.vers("/gestion/facteurs?fait=" + fait);
    }

    public List<ObjetLevee> getObjets() {
        return Arrays.asList(ObjetLevee.values());
    }

    public ObjetLevee getObjet() {
        return objet;
    }

    /** A form without a choice asks for what the page proposes first. */
    public void setObjet(ObjetLevee objet) {
        this.objet = objet == null ? ObjetLevee.FACTEURS : objet;
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
