package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.ConnexionLocale;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Parametre;
import java.util.Optional;

/**
 * How the academy has configured its portal.
 *
 * @param emetteur issuer, exactly as its tokens name it
 * @param client name under which it knows the application
 * @param secret secret of the client; null for a public one
 * @param portees scopes to ask for
 */
record Reglages(String emetteur, String client, String secret, String portees) {

    private static final String ADRESSE_ELECTRONIQUE = "email";

    /** Those of today. */
    static Optional<Reglages> lire() {
        if (!ConnexionLocale.aUnPortail()) {
            return Optional.empty();
        }
        Configuration c = Configuration.courante();
        return Optional.of(new Reglages(
                c.texte(Parametre.OIDC_EMETTEUR).orElse(""),
                c.texte(Parametre.OIDC_CLIENT).orElse(""),
                c.texte(Parametre.OIDC_SECRET).orElse(null),
                c.texte(Parametre.OIDC_PORTEES).orElse("openid")));
    }

    /**
     * Those of today.
     *
     * @throws Introuvable when there are none: nothing of this package exists then
     */
    static Reglages exiger() {
        return lire().orElseThrow(() -> new Introuvable("portail"));
    }

    /** The claim that makes the first link with an account; empty when none may, as an e-mail address may not. */
    static Optional<String> revendication() {
        return Configuration.courante()
                .texte(Parametre.OIDC_REVENDICATION)
                .filter(r -> !r.equalsIgnoreCase(ADRESSE_ELECTRONIQUE));
    }

    /** Whether that claim is a NUMEN, and not an identifiant. */
    static boolean revendicationEstNumen() {
        return Configuration.courante()
                .texte(Parametre.OIDC_REVENDICATION_SENS)
                .orElse("")
                .equals("numen");
    }
}
