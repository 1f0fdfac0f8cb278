package fr.iprofessionnel.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Network address and protocol of the browser: from the proxies' headers only when the proxy is a configured one. */
public final class AdresseClient {

    private static final int LONGUEUR = 45;

    private AdresseClient() {}

    /** Address of the browser, at most 45 signs. */
    public static String de(HttpServletRequest requete) {
        String adresse = requete.getRemoteAddr();
        List<String> proxys = Configuration.courante().liste(Parametre.PROXYS);
        String suivies = requete.getHeader("X-Forwarded-For");
        if (proxys.contains(adresse) && suivies != null) {
            String[] etapes = suivies.split(",", -1);
            for (int i = etapes.length - 1; i >= 0 && proxys.contains(adresse); i--) {
                adresse = etapes[i].strip();
            }
        }
        return adresse.substring(0, Math.min(LONGUEUR, adresse.length()));
    }

    /** Whether the browser speaks HTTPS, to us or to a configured proxy. */
    public static boolean estSecurisee(HttpServletRequest requete) {
        return requete.isSecure()
                || ("https".equals(requete.getHeader("X-Forwarded-Proto"))
                        && Configuration.courante().liste(Parametre.PROXYS).contains(requete.getRemoteAddr()));
    }
}
