package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** Where two managers lift the factors of somebody who has lost them. */
@Named
@RequestScoped
public class LeveePage {

    @Inject
    private LeveeService levees;

    private List<Levee> enAttente;
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
    }

    /** Asks for it. */
    public void demander() throws IOException {
        levees.demander(identifiant, motif);
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
