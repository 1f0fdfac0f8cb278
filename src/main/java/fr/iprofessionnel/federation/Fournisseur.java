package fr.iprofessionnel.federation;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the portal publishes of itself (OpenID Connect Discovery).
 *
 * @param emetteur issuer
 * @param autorisation where a browser is sent to sign in
 * @param jeton where a code is exchanged for a token
 * @param cles its public keys
 * @param fin where a browser is sent to sign out; null when there is no such place
 * @param nommeEmetteur whether what comes back of it says which issuer it is (RFC 9207)
 * @param parEntete whether a client shows its secret in a heading, and not in the form
 */
record Fournisseur(
        String emetteur, URI autorisation, URI jeton, URI cles, URI fin, boolean nommeEmetteur, boolean parEntete) {

    private static final Set<String> ICI = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads it.
     *
     * @param attendu issuer that was asked
     * @throws IllegalArgumentException when it is unreadable, incomplete, unsafe or that of another
     */
    static Fournisseur lire(String json, String attendu) {
        Map<String, Object> lu = objet(json);
        if (!attendu.equals(lu.get("issuer"))) {
            throw new IllegalArgumentException("issuer n’est pas l’émetteur réglé : " + lu.get("issuer"));
        }
        boolean pkce =
                !(lu.get("code_challenge_methods_supported") instanceof List<?> methodes) || methodes.contains("S256");
        if (!pkce) {
            throw new IllegalArgumentException("PKCE S256 n’est pas admis");
        }
        boolean parEntete = !(lu.get("token_endpoint_auth_methods_supported") instanceof List<?> modes)
                || modes.contains("client_secret_basic");
        return new Fournisseur(
                attendu,
                adresse(lu, "authorization_endpoint"),
                adresse(lu, "token_endpoint"),
                adresse(lu, "jwks_uri"),
                lu.get("end_session_endpoint") == null ? null : adresse(lu, "end_session_endpoint"),
                Boolean.TRUE.equals(lu.get("authorization_response_iss_parameter_supported")),
                parEntete);
    }

    private static Map<String, Object> objet(String json) {
        try {
            return JSONObjectUtils.parse(json);
        } catch (ParseException e) {
            throw new IllegalArgumentException("ce n’est pas du JSON", e);
        }
    }

    private static URI adresse(Map<String, Object> lu, String nom) {
        if (!(lu.get(nom) instanceof String texte)) {
            throw new IllegalArgumentException(nom + " manque");
        }
        return sure(texte);
    }

    /**
     * An address that is spoken to over TLS, or that is on this very machine.
     *
     * @throws IllegalArgumentException for another
     */
    static URI sure(String texte) {
        URI adresse = URI.create(texte);
        boolean chiffree = "https".equals(adresse.getScheme());
        boolean ici = "http".equals(adresse.getScheme()) && ICI.contains(adresse.getHost());
        if (!chiffree && !ici) {
            throw new IllegalArgumentException("HTTPS est exigé : " + texte);
        }
        return adresse;
    }
}
