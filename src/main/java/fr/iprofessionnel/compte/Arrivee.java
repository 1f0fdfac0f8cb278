package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.RetourValide;
import fr.iprofessionnel.socle.SaisieService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What a browser takes with it once a session is open, and where it goes. */
@Dependent
public class Arrivee {

    @Inject
    private SaisieService saisies;

    @Inject
    private AppareilService appareils;

    /**
     * Gives the browser the secret of its session; what is still to be done comes first.
     *
     * @param retour address that was asked for; null when none was
     * @param saisie form that had arrived after its session, encrypted; null or empty when there is none
     * @return address inside the application to go to
     */
    public String conclure(
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Connexion connexion,
            String retour,
            String saisie) {
        CookieSession.poser(requete, reponse, connexion.secret());
        String suite = suite(connexion, retour, saisie);
        if (connexion.etape() != null) {
            return connexion.etape().adresse() + "?retour=" + URLEncoder.encode(suite, StandardCharsets.UTF_8);
        }
        String secret = connexion.connu() != null
                ? connexion.connu()
                : appareils.retenir(connexion.compteReference(), CookieNavigateur.origine(requete));
        CookieNavigateur.APPAREIL.poser(requete, reponse, secret);
        return suite;
    }

    private String suite(Connexion connexion, String retour, String saisie) {
        if (saisie != null && !saisie.isEmpty()) {
            return saisies.deposer(saisie, connexion.sessionId(), connexion.compteReference())
                    .map(chemin -> chemin + "?reprise=oui")
                    .orElse(Adresses.ACCUEIL);
        }
        return RetourValide.ou(retour, Adresses.ACCUEIL);
    }
}
