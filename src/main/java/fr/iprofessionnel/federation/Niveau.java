package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether what the portal says of how it recognised somebody is worth a second factor. A portal that says nothing of it
 * counts as one factor.
 *
 * @param acr values that are; one written {@code role=value} is for that role, which then takes no other
 * @param amr means that are, for the roles without values of their own
 */
record Niveau(List<String> acr, List<String> amr) {

    /** As configured today. */
    static Niveau regle() {
        Configuration configuration = Configuration.courante();
        return new Niveau(configuration.liste(Parametre.OIDC_ACR), configuration.liste(Parametre.OIDC_AMR));
    }

    /** Whether it is enough for each of these roles. */
    boolean suffit(Set<Role> roles, Jeton jeton) {
        return !roles.isEmpty() && roles.stream().allMatch(r -> suffit(r, jeton));
    }

    private boolean suffit(Role role, Jeton jeton) {
        String prefixe = prefixe(role);
        List<String> propres = acr.stream()
                .filter(a -> a.startsWith(prefixe))
                .map(a -> a.substring(prefixe.length()))
                .toList();
        if (!propres.isEmpty()) {
            return jeton.acr().filter(propres::contains).isPresent();
        }
        return jeton.acr().filter(this::estGeneral).isPresent()
                || jeton.amr().stream().anyMatch(amr::contains);
    }

    /** A value for every role; what begins with the name of a role is none. */
    private boolean estGeneral(String valeur) {
        return acr.contains(valeur) && Set.of(Role.values()).stream().noneMatch(r -> valeur.startsWith(prefixe(r)));
    }

    private static String prefixe(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "=";
    }
}
