package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.compte.CookieSession;
import fr.iprofessionnel.courrier.AvisRegle;
import fr.iprofessionnel.courrier.AvisService;
import fr.iprofessionnel.facteurs.FacteursService;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.SureteService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** The page of one's own account. */
@Named
@RequestScoped
public class MonComptePage {

    @Inject
    private MonCompteService compte;

    @Inject
    private FacteursService facteurs;

    @Inject
    private AvisService avis;

    @Inject
    private SureteService surete;

    @Inject
    private HttpServletRequest requete;

    private List<SessionLue> sessions;
    private List<ConnexionLue> connexions;
    private Consentement consentement;
    private FacteursService.Etat securite;
    private AvisRegle regle;
    private String telephone;
    private Instant delai;

    /** Reads all that the page shows; before anything is written of it. */
    public void ouvrir() {
        sessions = compte.sessions();
        connexions = compte.connexions();
        consentement = compte.consentement().orElse(null);
        securite = facteurs.lire();
        regle = avis.lire();
        telephone = compte.telephone().orElse(null);
        delai = surete.adresseDifferee().orElse(null);
    }

    /** Says that somebody else has used the account, and leaves. */
    public void signalerPiratage() throws IOException {
        var externe = FacesContext.getCurrentInstance().getExternalContext();
        compte.signalerPiratage(AdresseClient.de(requete));
        CookieSession.effacer(requete, (HttpServletResponse) externe.getResponse());
        Redirection.vers(Adresses.CONNEXION + "?fait=piratage");
    }

    public List<SessionLue> getSessions() {
        return sessions;
    }

    public List<ConnexionLue> getConnexions() {
        return connexions;
    }

    /** The last consent; null when there never was one. */
    public Consentement getConsentement() {
        return consentement;
    }

    /** Whether it holds today. */
    public boolean isConsenti() {
        return consentement != null && consentement.retireLe() == null;
    }

    public FacteursService.Etat getSecurite() {
        return securite;
    }

    /** The number by which the desk can reach them; null when there is none. */
    public String getTelephone() {
        return telephone;
    }

    /** Until when the address cannot be changed; null when it can. */
    public Instant getDelai() {
        return delai;
    }

    public AvisRegle getRegle() {
        return regle;
    }
}
