package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.AppareilService;
import fr.iprofessionnel.compte.CookieNavigateur;
import fr.iprofessionnel.compte.CookieSession;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a page does once its visitor has shown a factor: the cookie has a new secret, and the browser is known again. */
@Dependent
public class Passage {

    @Inject
    private AppareilService appareils;

    /**
     * Keeps both in the browser.
     *
     * @param compte public reference of the account
     * @param secret new secret of the session
     */
    void renouveler(HttpServletRequest requete, HttpServletResponse reponse, String compte, String secret) {
        CookieSession.poser(requete, reponse, secret);
        CookieNavigateur.APPAREIL.poser(requete, reponse, appareils.retenir(compte, CookieNavigateur.origine(requete)));
    }
}
