package fr.iprofessionnel.compte;

import fr.iprofessionnel.defi.DefiPage;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Redirection;
import fr.iprofessionnel.socle.RetourValide;
import fr.iprofessionnel.socle.SaisieService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.io.IOException;

/** The sign-in page. It keeps nothing on the server before somebody is known. */
@Named
@RequestScoped
public class ConnexionPage extends SaisieComptePage {

    private static final String FORMULAIRE = "connexion";

    @Inject
    private ConnexionService connexions;

    @Inject
    private SaisieService saisies;

    @Inject
    private EssaiService essais;

    @Inject
    private Arrivee arrivee;

    @Inject
    private DefiPage defi;

    private Boolean avecDefi;
    private String identifiant;
    private String motDePasse;

    /** Opens the session and goes on to the page that was asked for. */
    public void connecter() throws IOException {
        if (isDefi() && !defi.reussi(FORMULAIRE)) {
            return;
        }
        faire(this::entrer);
    }

    private void entrer() throws IOException {
        Origine origine = CookieNavigateur.origine(requete());
        Connexion connexion = connexions.connecter(identifiant, motDePasse, origine);
        Redirection.vers(arrivee.conclure(
                requete(),
                reponse(),
                connexion,
                requete().getParameter("retour"),
                requete().getParameter("saisie")));
    }

    /** Whether the image test is asked for, before an identifiant is looked at. */
    public boolean isDefi() {
        if (avecDefi == null) {
            avecDefi = essais.demandeDefi(AdresseClient.de(requete()));
        }
        return avecDefi;
    }

    /** Whether a form arrived after its session had ended. */
    public boolean isSaisieArrivee() {
        return requete().getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH) != null;
    }

    /** Whether the academy's portal is another way in. */
    public boolean isPortail() {
        return ConnexionLocale.aUnPortail();
    }

    /** Whether it is the only way in for some. */
    public boolean isPortailSeul() {
        return ConnexionLocale.estFermeeAQuelquUn();
    }

    /** What was typed in that form, encrypted; empty when nothing could be kept. */
    public String getSaisie() {
        String dejaEmballee = requete().getParameter("saisie");
        if (dejaEmballee != null) {
            return dejaEmballee;
        }
        String chemin = (String) requete().getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        return chemin == null
                ? ""
                : saisies.emballer(chemin, requete().getParameterMap()).orElse("");
    }

    /** Where to go after sign-in, as the page was asked to. */
    public String getRetour() {
        return RetourValide.ou(requete().getParameter("retour"), "");
    }

    /** Whether the last session ended by itself. */
    public boolean isExpiree() {
        return "oui".equals(requete().getParameter("expiree"));
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getMotDePasse() {
        return motDePasse;
    }

    public void setMotDePasse(String motDePasse) {
        this.motDePasse = motDePasse;
    }
}
