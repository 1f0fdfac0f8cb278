package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.CookieSession;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.socle.AdresseClient;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a page does once its visitor has shown a factor: the cookie has a new secret. */
final class Passage {

    private Passage() {}

    static Origine origine(HttpServletRequest requete) {
        return new Origine(AdresseClient.de(requete), requete.getHeader("User-Agent"));
    }

    static void renouveler(HttpServletRequest requete, HttpServletResponse reponse, String secret) {
        CookieSession.poser(requete, reponse, secret);
    }
}
