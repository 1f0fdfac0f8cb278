package fr.iprofessionnel.federation;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.iprofessionnel.navigateur.Attente;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real Keycloak on free ports of this machine, in memory, with one realm: that of an academy. */
public final class Keycloak implements AutoCloseable {

    /** Password of everybody in the realm. */
    public static final String MOT_DE_PASSE = "un mot de passe du portail";

    private static final String ADMINISTRATEUR = "admin";
    private static final String ROYAUME = "academie";
    private static final Duration DEMARRAGE = Duration.ofMinutes(6);
    private static final Duration ARRET = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = portLibre();
    private final Process processus;

    /** @param distribution folder of the unpacked distribution */
    public Keycloak(Path distribution) {
        // The permissions of the archive may be lost when it is unpacked: the script is given to the shell.
        ProcessBuilder lancement = new ProcessBuilder(
                "sh",
                distribution.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + portLibre());
        lancement.environment().put("JAVA_HOME", System.getProperty("java.home"));
        lancement.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATEUR);
        lancement.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", MOT_DE_PASSE);
        lancement.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx768m");
        lancement.redirectErrorStream(true);
        lancement.redirectOutput(new File(distribution.getParent().toFile(), "console.log"));
        try {
            processus = lancement.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        Attente.de("Keycloak (voir " + distribution.getParent() + "/console.log)", DEMARRAGE, this::estPret);
    }

    private static int portLibre() {
        try (ServerSocket prise = new ServerSocket(0)) {
            return prise.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean estPret() {
        if (!processus.isAlive()) {
            throw new AssertionError("Keycloak s'est arrêté");
        }
        try {
            return demander(HttpRequest.newBuilder(adresse("/realms/master")).GET())
                            .statusCode()
                    == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private URI adresse(String chemin) {
        return URI.create("http://localhost:" + port + chemin);
    }

    /** Issuer of the realm. */
    public String emetteur() {
        return adresse("/realms/" + ROYAUME).toString();
    }

    /** Makes the realm, with these people and the application as its client, declared as the documentation says. */
    public void ouvrir(URI site, List<String> personnes) {
        Map<String, Object> application = Map.of(
                "clientId",
                FournisseurEssai.CLIENT,
                "secret",
                FournisseurEssai.SECRET,
                "standardFlowEnabled",
                true,
                "directAccessGrantsEnabled",
                false,
                "redirectUris",
                List.of(site + "/connexion/academie/retour"),
                "attributes",
                Map.of(
                        "pkce.code.challenge.method",
                        "S256",
                        "post.logout.redirect.uris",
                        site + "/connexion/sortie",
                        "backchannel.logout.url",
                        site + "/connexion/academie/fin",
                        "backchannel.logout.session.required",
                        "true"),
                "protocolMappers",
                List.of(Map.of(
                        "name", "identifiant",
                        "protocol", "openid-connect",
                        "protocolMapper", "oidc-usermodel-property-mapper",
                        "config",
                                Map.of(
                                        "user.attribute", "username",
                                        "claim.name", "identifiant",
                                        "jsonType.label", "String",
                                        "id.token.claim", "true"))));
        poster(
                "/admin/realms",
                JSONObjectUtils.toJSONString(Map.of(
                        "realm",
                        ROYAUME,
                        "enabled",
                        true,
                        "clients",
                        List.of(application),
                        "users",
                        personnes.stream().map(Keycloak::personne).toList())));
    }

    private static Map<String, Object> personne(String nom) {
        return Map.of(
                "username",
                nom,
                "enabled",
                true,
                "firstName",
                nom,
                "lastName",
                nom,
                "email",
                nom + "@exemple.fr",
                "emailVerified",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", MOT_DE_PASSE, "temporary", false)));
    }

    /** Ends all the sessions of somebody there, as its administrator does. */
    public void deconnecter(String nom) {
        HttpResponse<String> trouvees = demander(
                HttpRequest.newBuilder(adresse("/admin/realms/" + ROYAUME + "/users?exact=true&username=" + nom))
                        .header("Authorization", "Bearer " + jeton())
                        .GET());
        String personne = trouvees.body().replaceAll("(?s)^.*?\"id\":\"([^\"]+)\".*$", "$1");
        poster("/admin/realms/" + ROYAUME + "/users/" + personne + "/logout", "");
    }

    private void poster(String chemin, String json) {
        HttpResponse<String> reponse = demander(HttpRequest.newBuilder(adresse(chemin))
                .header("Authorization", "Bearer " + jeton())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        if (reponse.statusCode() / 100 != 2) {
            throw new AssertionError(chemin + " : " + reponse.statusCode() + " " + reponse.body());
        }
    }

    private String jeton() {
        HttpResponse<String> reponse =
                demander(HttpRequest.newBuilder(adresse("/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Formulaire.ecrire(Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                ADMINISTRATEUR,
                                "password",
                                MOT_DE_PASSE)))));
        try {
            return (String) JSONObjectUtils.parse(reponse.body()).get("access_token");
        } catch (ParseException e) {
            throw new AssertionError(reponse.body(), e);
        }
    }

    private HttpResponse<String> demander(HttpRequest.Builder demande) {
        try {
            return client.send(demande.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it, and what it has started. */
    @Override
    public void close() {
        List<ProcessHandle> tous = Stream.concat(Stream.of(processus.toHandle()), processus.descendants())
                .toList();
        tous.forEach(ProcessHandle::destroy);
        Attente.de("l'arrêt de Keycloak", ARRET, () -> tous.stream().noneMatch(ProcessHandle::isAlive));
    }
}
