package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.CookieNavigateur;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Etape;
import fr.iprofessionnel.socle.Portail;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.RetourValide;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where a person shows a factor: the second step of the sign-in, and before a sensitive act. */
@Named
@RequestScoped
public class PreuvePage {

    @Inject
    private PreuveService preuves;

    @Inject
    private Passage passage;

    @Inject
    private Portail portail;

    @Inject
    private HttpServletRequest requete;

    private Boolean facteur;
    private String saisi;

    /** At the second step of the sign-in there is nothing to show for who has passed it. */
    public void ouvrir() throws IOException {
        if (portail.getAgent().etape() != Etape.CODE) {
            Redirection.vers(getRetour());
        }
    }

    /** Takes what was typed and goes on. */
    public void valider() throws IOException {
        HttpServletResponse reponse = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        try {
            String secret = preuves.montrer(saisi, CookieNavigateur.origine(requete));
            passage.renouveler(requete, reponse, portail.getAgent().reference(), secret);
        } catch (Refus refus) {
            if (!refus.cle().equals("facteur.fini")) {
                throw refus;
            }
            Redirection.vers(Adresses.CONNEXION);
            return;
        }
        Redirection.vers(isFacteur() && preuves.secoursBas() ? suivi(getRetour(), "secours-bas") : getRetour());
    }

    private static String suivi(String chemin, String fait) {
        return chemin.contains("fait=") ? chemin : chemin + (chemin.contains("?") ? "&" : "?") + "fait=" + fait;
    }

    /** Whether a factor is asked for, and not the password. */
    public boolean isFacteur() {
        if (facteur == null) {
            facteur = preuves.veutUnFacteur();
        }
        return facteur;
    }

    /** Where to go after. */
    public String getRetour() {
        return RetourValide.ou(requete.getParameter("retour"), Adresses.ACCUEIL);
    }

    public String getSaisi() {
        return saisi;
    }

    public void setSaisi(String saisi) {
        this.saisi = saisi;
    }
}
