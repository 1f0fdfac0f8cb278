package fr.iprofessionnel.federation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.iprofessionnel.socle.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An OpenID Connect provider of this very test: it publishes itself, exchanges codes as it should (client, PKCE, one use)
 * and signs what it is told to sign, right or wrong.
 */
public final class FournisseurEssai implements AutoCloseable {

    /** Client that it knows. */
    public static final String CLIENT = "i-professionnel";

    /** Secret of that client, with signs that must be encoded. */
    public static final String SECRET = "un:secret+100%";

    private final HttpServer serveur;
    private final RSAKey cle = nouvelleCle("premiere");
    private final List<JWK> publiees = new CopyOnWriteArrayList<>();
    private final Map<String, Accord> accords = new ConcurrentHashMap<>();
    private volatile Map<String, Object> personne = Map.of();

    private record Accord(Map<String, String> demande, Map<String, Object> revendications) {}

    /** On a free port of this machine. */
    public FournisseurEssai() {
        publiees.add(cle.toPublicJWK());
        try {
            serveur = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur.createContext("/.well-known/openid-configuration", e -> repondre(e, 200, description()));
        serveur.createContext("/cles", e -> repondre(e, 200, new JWKSet(publiees).toString()));
        serveur.createContext("/jeton", this::echanger);
        serveur.createContext("/autoriser", this::entrer);
        serveur.createContext(
                "/fin",
                e -> rediriger(e, parametres(e.getRequestURI().getRawQuery()).get("post_logout_redirect_uri")));
        serveur.start();
    }

    /** Its issuer. */
    public String emetteur() {
        return "http://127.0.0.1:" + serveur.getAddress().getPort();
    }

    String description() {
        return JSONObjectUtils.toJSONString(Map.of(
                "issuer",
                emetteur(),
                "authorization_endpoint",
                emetteur() + "/autoriser",
                "token_endpoint",
                emetteur() + "/jeton",
                "jwks_uri",
                emetteur() + "/cles",
                "end_session_endpoint",
                emetteur() + "/fin",
                "code_challenge_methods_supported",
                List.of("S256")));
    }

    RSAKey cle() {
        return cle;
    }

    static RSAKey nouvelleCle(String nom) {
        try {
            return new RSAKeyGenerator(2048).keyID(nom).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a key to those that it publishes. */
    void publier(JWK autre) {
        publiees.add(autre.toPublicJWK());
    }

    /** Claims of a token for this person, good for five minutes from now. */
    public Map<String, Object> revendications(String sujet) {
        long maintenant = Instant.now().getEpochSecond();
        Map<String, Object> revendications = new HashMap<>();
        revendications.put("iss", emetteur());
        revendications.put("aud", CLIENT);
        revendications.put("sub", sujet);
        revendications.put("iat", maintenant);
        revendications.put("exp", maintenant + 300);
        return revendications;
    }

    /** A token with these claims, signed with its first key. */
    public String signer(Map<String, Object> revendications) {
        return signer(revendications, cle, JOSEObjectType.JWT);
    }

    static String signer(Map<String, Object> revendications, RSAKey cle, JOSEObjectType type) {
        try {
            JWSObject jeton = new JWSObject(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(cle.getKeyID())
                            .type(type)
                            .build(),
                    new Payload(revendications));
            jeton.sign(new RSASSASigner(cle));
            return jeton.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Lets somebody in who was sent with this request.
     *
     * @param demande parameters of the address that they were sent to
     * @param enPlus claims beside those of {@link #revendications} and the nonce, or in their place
     * @return the code that the browser brings back
     */
    public String admettre(Map<String, String> demande, String sujet, Map<String, Object> enPlus) {
        Map<String, Object> revendications = revendications(sujet);
        revendications.put("nonce", demande.get("nonce"));
        revendications.putAll(enPlus);
        String code = Reference.nouvelle();
        accords.put(code, new Accord(demande, revendications));
        return code;
    }

    /** Whoever comes with a browser is this person. */
    public void accueillir(String sujet, Map<String, Object> enPlus) {
        Map<String, Object> arrivee = new HashMap<>(enPlus);
        arrivee.put("sub", sujet);
        personne = arrivee;
    }

    private void entrer(HttpExchange echange) throws IOException {
        Map<String, String> demande = parametres(echange.getRequestURI().getRawQuery());
        String code = admettre(demande, (String) personne.get("sub"), personne);
        rediriger(echange, demande.get("redirect_uri") + "?code=" + code + "&state=" + demande.get("state"));
    }

    private void echanger(HttpExchange echange) throws IOException {
        String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> formulaire = parametres(corps);
        Accord accord = accords.remove(formulaire.getOrDefault("code", ""));
        boolean admis = accord != null
                && estLeClient(echange.getRequestHeaders().getFirst("Authorization"))
                && formulaire.get("redirect_uri").equals(accord.demande().get("redirect_uri"))
                && Reference.empreinte(formulaire.get("code_verifier"))
                        .equals(accord.demande().get("code_challenge"));
        if (!admis) {
            repondre(echange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        repondre(
                echange,
                200,
                JSONObjectUtils.toJSONString(Map.of(
                        "access_token", "x", "token_type", "Bearer", "id_token", signer(accord.revendications()))));
    }

    private static boolean estLeClient(String autorisation) {
        if (autorisation == null || !autorisation.startsWith("Basic ")) {
            return false;
        }
        String paire = new String(
                Base64.getDecoder().decode(autorisation.substring("Basic ".length())), StandardCharsets.UTF_8);
        String[] parties = paire.split(":", 2);
        return decoder(parties[0]).equals(CLIENT) && decoder(parties[1]).equals(SECRET);
    }

    /** Parameters of a form or of an address. */
    public static Map<String, String> parametres(String texte) {
        Map<String, String> parametres = new TreeMap<>();
        Arrays.stream(texte.split("&", -1))
                .map(p -> p.split("=", 2))
                .forEach(p -> parametres.put(decoder(p[0]), p.length > 1 ? decoder(p[1]) : ""));
        return parametres;
    }

    private static String decoder(String texte) {
        return URLDecoder.decode(texte, StandardCharsets.UTF_8);
    }

    private static void rediriger(HttpExchange echange, String adresse) throws IOException {
        echange.getResponseHeaders().set("Location", URI.create(adresse).toString());
        echange.sendResponseHeaders(302, -1);
        echange.close();
    }

    private static void repondre(HttpExchange echange, int code, String corps) throws IOException {
        byte[] octets = corps.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", "application/json");
        echange.sendResponseHeaders(code, octets.length);
        echange.getResponseBody().write(octets);
        echange.close();
    }

    @Override
    public void close() {
        serveur.stop(0);
    }
}
