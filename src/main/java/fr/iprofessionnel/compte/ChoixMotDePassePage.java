package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Redirection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The choice of the first password: the only page open after a sign-in with the NUMEN. */
@Named
@RequestScoped
public class ChoixMotDePassePage {

    @Inject
    private ConnexionService connexions;

    @Inject
    private Appelant appelant;

    @Inject
    private HttpServletRequest requete;

    private String motDePasse;
    private String confirmation;

    /**
     * Takes the password and goes on, with a new session: at the first sign-in to where the person says how to be reached,
     * else to the home page.
     */
    public void choisir() throws IOException {
        boolean premiere = appelant.exiger().precedenteConnexion() == null;
        var externe = FacesContext.getCurrentInstance().getExternalContext();
        Connexion connexion = connexions.choisirPremierMotDePasse(
                motDePasse, confirmation, new Origine(AdresseClient.de(requete), requete.getHeader("User-Agent")));
        CookieSession.poser(requete, (HttpServletResponse) externe.getResponse(), connexion.secret());
        Redirection.vers((premiere ? Adresses.COORDONNEES : Adresses.ACCUEIL) + "?fait=motdepasse");
    }

    /** Length to reach. */
    public int getLongueur() {
        return Configuration.courante().entier(Parametre.MOT_DE_PASSE_LONGUEUR);
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }
}
