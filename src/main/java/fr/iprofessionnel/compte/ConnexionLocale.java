package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Role;
import java.util.List;
import java.util.Set;

/** Who may sign in with a password or a passkey of ours, once the academy has a portal by which to sign in. */
public final class ConnexionLocale {

    private ConnexionLocale() {}

    /** Whether the academy's portal is configured. */
    public static boolean aUnPortail() {
        Configuration configuration = Configuration.courante();
        return configuration.texte(Parametre.OIDC_EMETTEUR).isPresent()
                && configuration.texte(Parametre.OIDC_CLIENT).isPresent();
    }

    /** Whether some roles sign in by the portal alone. */
    public static boolean estFermeeAQuelquUn() {
        return aUnPortail() && !fermes().isEmpty();
    }

    /** Whether who holds these roles, and no other, signs in by the portal alone. */
    static boolean estFermeeA(Set<Role> roles) {
        List<String> fermes = fermes();
        return aUnPortail()
                && !roles.isEmpty()
                && roles.stream().allMatch(r -> fermes.stream().anyMatch(r.name()::equalsIgnoreCase));
    }

    private static List<String> fermes() {
        return Configuration.courante().liste(Parametre.CONNEXION_LOCALE_FERMEE);
    }
}
