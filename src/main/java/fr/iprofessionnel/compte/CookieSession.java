package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie that carries the secret of a session: out of reach of scripts, not sent from other sites, gone with the
 * browser. Made by hand because the servers do not agree on how to ask for {@code SameSite}.
 */
public final class CookieSession {

    private static final String NOM = "iprofessionnel";
    private static final String NOM_SECURISE = "__Secure-iprofessionnel";

    private CookieSession() {}

    static Optional<String> lire(HttpServletRequest requete) {
        String nom = nom(requete);
        return Optional.ofNullable(requete.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(nom) && !c.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Gives the browser the secret of its session. */
    public static void poser(HttpServletRequest requete, HttpServletResponse reponse, String secret) {
        reponse.addCookie(cookie(requete, nom(requete), secret, -1));
    }

    /** Takes it back. */
    public static void effacer(HttpServletRequest requete, HttpServletResponse reponse) {
        reponse.addCookie(cookie(requete, nom(requete), "", 0));
    }

    /** A cookie of the portal, under the same protections; of the browser's session when its time is negative. */
    static Cookie cookie(HttpServletRequest requete, String nom, String valeur, int duree) {
        Cookie cookie = new Cookie(nom, valeur);
        cookie.setPath(requete.getContextPath().isEmpty() ? "/" : requete.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(estSecurise(requete));
        cookie.setMaxAge(duree);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String nom(HttpServletRequest requete) {
        return estSecurise(requete) ? NOM_SECURISE : NOM;
    }

    private static boolean estSecurise(HttpServletRequest requete) {
        String choix = Configuration.courante()
                .texte(Parametre.SESSION_COOKIE_SECURISE)
                .orElse("auto");
        return choix.equals("oui") || (choix.equals("auto") && AdresseClient.estSecurisee(requete));
    }
}
