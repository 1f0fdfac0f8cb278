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

    /** The site by which the portal is asked for. */
    static Relais de(HttpServletRequest requete) {
        return new Relais(
                Configuration.courante().texte(Parametre.FACTEUR_DOMAINE).orElse(requete.getServerName()),
                AdresseClient.origine(requete));
    }
}
