package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The site that a passkey is for.
 *
 * @param domaine name that the key is bound to
 * @param origine address of the site as the browser names it
 */
public record Relais(String domaine, String origine) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** The site by which the portal is asked for. */
    static Relais de(HttpServletRequest requete) {
        boolean securisee = AdresseClient.estSecurisee(requete);
        String hote = requete.getServerName();
        int port = requete.getServerPort();
        boolean usuel = port == HTTPS || port == HTTP;
        return new Relais(
                Configuration.courante().texte(Parametre.FACTEUR_DOMAINE).orElse(hote),
                (securisee ? "https://" : "http://") + hote + (usuel ? "" : ":" + port));
    }
}
