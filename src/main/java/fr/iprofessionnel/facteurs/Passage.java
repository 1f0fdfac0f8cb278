package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.CookieNavigateur;
import fr.iprofessionnel.compte.CookieSession;
import fr.iprofessionnel.compte.Origine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a page does once its visitor has shown a factor: the cookie has a new secret. */
final class Passage {

    private Passage() {}

    static Origine origine(HttpServletRequest requete) {
        return CookieNavigateur.origine(requete);
    }

    static void renouveler(HttpServletRequest requete, HttpServletResponse reponse, String secret) {
        CookieSession.poser(requete, reponse, secret);
    }
}
