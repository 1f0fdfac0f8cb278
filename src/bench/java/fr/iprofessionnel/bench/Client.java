package fr.iprofessionnel.bench;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks for pages over HTTP, as nobody or signed in. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String COOKIE = "iprofessionnel=";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String racine;

    Client(int port) {
        racine = "http://localhost:" + port;
    }

    /** The request of a page, signed in if the page asks for it. */
    HttpRequest requete(PageMesuree page) throws IOException, InterruptedException {
        HttpRequest.Builder requete =
                HttpRequest.newBuilder(URI.create(racine + page.adresse())).timeout(PATIENCE);
        if (page.identifiant() != null) {
            String cookie = cookies.get(page.identifiant());
            if (cookie == null) {
                cookie = connecter(page.identifiant());
                cookies.put(page.identifiant(), cookie);
            }
            requete.header("Cookie", cookie);
        }
        return requete.build();
    }

    HttpResponse<byte[]> demander(HttpRequest requete) throws IOException, InterruptedException {
        return http.send(requete, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Opens a session and gives its cookie. */
    String connecter(String identifiant) throws IOException, InterruptedException {
        String formulaire = String.join(
                "&",
                "connexion=connexion",
                "connexion:identifiant=" + URLEncoder.encode(identifiant, StandardCharsets.UTF_8),
                "connexion:motDePasse="
                        + URLEncoder.encode(ComptesDemonstrationService.MOT_DE_PASSE, StandardCharsets.UTF_8),
                "connexion:valider=Valider",
                "jakarta.faces.ViewState=stateless");
        HttpResponse<byte[]> reponse =
                demander(HttpRequest.newBuilder(URI.create(racine + "/i-professionnel/connexion"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(formulaire))
                        .build());
        return reponse.headers().allValues("set-cookie").stream()
                .filter(c -> c.startsWith(COOKIE) && !c.startsWith(COOKIE + ";"))
                .map(c -> c.substring(0, c.indexOf(';')))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The sign-in of " + identifiant + " was answered " + reponse.statusCode()));
    }
}
