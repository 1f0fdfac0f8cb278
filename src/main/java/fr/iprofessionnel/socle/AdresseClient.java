package fr.iprofessionnel.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Network address and protocol of the browser: from the proxies' headers only when the proxy is a configured one. */
public final class AdresseClient {

    private static final int LONGUEUR = 45;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

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

    /**
     * What an address counts as in throttling: itself, or the network of 64 bits of an IPv6 address, which one household
     * or school has to itself.
     */
    public static String reseau(String adresse) {
        if (adresse.indexOf(':') < 0) {
            return adresse;
        }
        String sansZone = adresse.replaceAll("%.*", "");
        String[] moities = sansZone.split("::", -1);
        List<String> debut = groupes(moities[0]);
        if (moities.length > 1) {
            int manquants = 8 - debut.size() - groupes(moities[1]).size();
            for (int i = 0; i < manquants; i++) {
                debut.add("0");
            }
            debut.addAll(groupes(moities[1]));
        }
        return debut.stream().limit(4).map(AdresseClient::sansZeros).collect(Collectors.joining(":")) + "::/64";
    }

    private static List<String> groupes(String texte) {
        return texte.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(texte.split(":", -1)));
    }

    private static String sansZeros(String groupe) {
        return groupe.replaceFirst("^0+(?=.)", "").toLowerCase(Locale.ROOT);
    }

    /** The site by which the portal is asked for, as the browser names it: {@code https://portail.exemple.fr}. */
    public static String origine(HttpServletRequest requete) {
        int port = requete.getServerPort();
        boolean usuel = port == HTTPS || port == HTTP;
        return (estSecurisee(requete) ? "https://" : "http://") + requete.getServerName() + (usuel ? "" : ":" + port);
    }

    /** Public address of the portal, without slash at the end: the configured one, else that of the request. */
    public static String portail(HttpServletRequest requete) {
        return Configuration.courante()
                .texte(Parametre.PORTAIL_ADRESSE)
                .map(a -> a.replaceAll("/+$", ""))
                .orElseGet(() -> origine(requete) + requete.getContextPath());
    }

    /** Whether the browser speaks HTTPS, to us or to a configured proxy. */
    public static boolean estSecurisee(HttpServletRequest requete) {
        return requete.isSecure()
                || ("https".equals(requete.getHeader("X-Forwarded-Proto"))
                        && Configuration.courante().liste(Parametre.PROXYS).contains(requete.getRemoteAddr()));
    }
}
