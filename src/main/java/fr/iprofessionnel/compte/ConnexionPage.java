package fr.iprofessionnel.compte;

import fr.iprofessionnel.defi.DefiPage;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Messages;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.RetourValide;
import fr.iprofessionnel.socle.SaisieService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The sign-in page. It keeps nothing on the server before somebody is known. */
@Named
@RequestScoped
public class ConnexionPage {

    private static final String FORMULAIRE = "connexion";

    private static final String IDENTIFIANT = "identifiant";
    private static final String MOT_DE_PASSE = "motDePasse";
    private static final String RENOUVELER = "renouveler.x";

    @Inject
    private HttpServletRequest requete;

    @Inject
    private ConnexionService connexions;

    @Inject
    private SaisieService saisies;

    @Inject
    private EntreeService entrees;

    @Inject
    private Arrivee arrivee;

    @Inject
    private DefiPage defi;

    @Inject
    private Messages messages;

    private Boolean avecDefi;
    private String identifiant;

    /**
     * Opens the session that the form asks for.
     *
     * @return where to go on; empty when the page is to be shown again, with the reason
     * @throws Refus when the network address may try no more: no page is then built
     */
    Optional<String> connecter(HttpServletResponse reponse) {
        identifiant = requete.getParameter(IDENTIFIANT);
        String motDePasse = requete.getParameter(MOT_DE_PASSE);
        if (requete.getParameter(RENOUVELER) != null) {
            defi.renouveler();
            return Optional.empty();
        }
        boolean sansIdentifiant = manque(IDENTIFIANT, identifiant);
        if (manque(MOT_DE_PASSE, motDePasse) || sansIdentifiant) {
            return Optional.empty();
        }
        DureeEgale duree = new DureeEgale();
        try {
            Connexion connexion = connexions.connecter(
                    identifiant, motDePasse, () -> defi.reussi(FORMULAIRE), CookieNavigateur.origine(requete));
            return Optional.of(arrivee.conclure(
                    requete, reponse, connexion, requete.getParameter("retour"), requete.getParameter("saisie")));
        } catch (Refus refus) {
            expliquer(refus);
            duree.attendre();
            return Optional.empty();
        }
    }

    private boolean manque(String champ, String valeur) {
        boolean vide = valeur == null || valeur.isBlank();
        if (vide) {
            messages.ajouter(champ, "portail.obligatoire");
        }
        return vide;
    }

    private void expliquer(Refus refus) {
        if (refus.cle().equals("connexion.adresse")) {
            throw refus;
        }
        if (!defi.isFaux()) {
            messages.ajouter(null, refus.cle(), refus.parametres());
        }
    }

    /** Whether the image test is asked for, before an identifiant is looked at. */
    public boolean isDefi() {
        if (avecDefi == null) {
            avecDefi = entrees.demandeDefi(AdresseClient.de(requete));
        }
        return avecDefi;
    }

    /** Whether a form arrived after its session had ended. */
    public boolean isSaisieArrivee() {
        return requete.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH) != null;
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
        String dejaEmballee = requete.getParameter("saisie");
        if (dejaEmballee != null) {
            return dejaEmballee;
        }
        String chemin = (String) requete.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        return chemin == null
                ? ""
                : saisies.emballer(chemin, requete.getParameterMap()).orElse("");
    }

    /** Where to go after sign-in, as the page was asked to. */
    public String getRetour() {
        return RetourValide.ou(requete.getParameter("retour"), "");
    }

    /** Whether the last session ended by itself. */
    public boolean isExpiree() {
        return "oui".equals(requete.getParameter("expiree"));
    }

    /** What was typed before a refusal; null when nothing was. */
    public String getIdentifiant() {
        return identifiant;
    }
}
