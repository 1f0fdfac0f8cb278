package fr.iprofessionnel.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.iprofessionnel.socle.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portal publishes of itself, and what its means are worth. */
class FournisseurTest {

    private static final String EMETTEUR = "https://portail.exemple.fr/academie";

    private static Map<String, Object> description() {
        Map<String, Object> description = new TreeMap<>();
        description.put("issuer", EMETTEUR);
        description.put("authorization_endpoint", EMETTEUR + "/autoriser?x=1");
        description.put("token_endpoint", EMETTEUR + "/jeton");
        description.put("jwks_uri", EMETTEUR + "/cles");
        return description;
    }

    private static Fournisseur lire(Map<String, Object> description) {
        return Fournisseur.lire(JSONObjectUtils.toJSONString(description), EMETTEUR);
    }

    @Test
    void ce_qui_manque_et_n_est_pas_obligatoire_a_sa_valeur_de_la_norme() {
        Fournisseur fournisseur = lire(description());
        assertNull(fournisseur.fin());
        assertTrue(fournisseur.parEntete());
        assertEquals(
                EMETTEUR + "/autoriser?x=1&state=a+%26+b",
                Formulaire.ajouter(fournisseur.autorisation(), Map.of("state", "a & b")));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "issuer, https://portail.exemple.fr/autre",
        "issuer, https://portail.exemple.fr/academie/",
        "token_endpoint, http://portail.exemple.fr/jeton",
        "authorization_endpoint, javascript:alert(1)",
        "jwks_uri, file:///etc/passwd",
        "jwks_uri, http://127.0.0.1.exemple.fr/cles",
        "jwks_uri, "
    })
    void un_portail_qui_se_dit_autre_ou_sans_tls_n_est_pas_cru(String nom, String valeur) {
        Map<String, Object> description = description();
        if (valeur == null) {
            description.remove(nom);
        } else {
            description.put(nom, valeur);
        }
        assertThrows(IllegalArgumentException.class, () -> lire(description));
    }

    @Test
    void un_portail_sans_pkce_n_est_pas_pris() {
        Map<String, Object> description = description();
        description.put("code_challenge_methods_supported", List.of("plain"));
        assertThrows(IllegalArgumentException.class, () -> lire(description));
        assertThrows(IllegalArgumentException.class, () -> Fournisseur.lire("<html>", EMETTEUR));
    }

    @ParameterizedTest(name = "acr {0}, amr {1}, {2} : {3}")
    @CsvSource({
        "        ,      , ENSEIGNANT, non",
        "mfa     ,      , ENSEIGNANT, oui",
        "mfa     ,      , GESTIONNAIRE, oui",
        "mfa     ,      , ADMINISTRATEUR, non",
        "eidas3  ,      , ADMINISTRATEUR, oui",
        "eidas3  ,      , ENSEIGNANT, non",
        "        , otp  , ENSEIGNANT, oui",
        "        , otp  , ADMINISTRATEUR, non",
        "        , pwd  , ENSEIGNANT, non",
        "mfa     ,      , ENSEIGNANT ADMINISTRATEUR, non",
        "'administrateur=eidas3', , ENSEIGNANT, non",
        "mfa     ,      , '', non"
    })
    void ce_que_dit_le_portail_vaut_un_second_facteur_pour_certains_roles(
            String acr, String amr, String roles, String attendu) {
        Niveau niveau = new Niveau(List.of("mfa", "administrateur=eidas3"), List.of("otp", "hwk"));
        Map<String, Object> revendications = new TreeMap<>();
        if (acr != null) {
            revendications.put("acr", acr);
        }
        if (amr != null) {
            revendications.put("amr", List.of(amr));
        }
        Set<Role> tenus = Arrays.stream(roles.split(" ", -1))
                .filter(r -> !r.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        assertEquals(attendu.equals("oui"), niveau.suffit(tenus, new Jeton(revendications, "")));
    }
}
