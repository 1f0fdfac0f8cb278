package fr.iprofessionnel.bench;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import fr.iprofessionnel.socle.Reference;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Asks for pages over HTTP, as nobody or signed in. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern JETON = Pattern.compile("name=\"jeton\" value=\"([^\"]+)\"");
    private static final String COOKIE = "iprofessionnel=";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final Map<String, String> jetons = new ConcurrentHashMap<>();
    private final String racine;
    private final AtomicLong numero = new AtomicLong();

    Client(int port) {
        racine = "http://localhost:" + port;
    }

    /** The request of a page, signed in if the page asks for it. */
    HttpRequest requete(PageMesuree page) throws IOException, InterruptedException {
        String adresse = page.adresse().replace(PageMesuree.NUMERO, String.valueOf(numero.incrementAndGet()));
        HttpRequest.Builder requete =
                HttpRequest.newBuilder(URI.create(racine + adresse)).timeout(PATIENCE);
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

    /**
     * Asks for something that is to be answered so.
     *
     * @throws IllegalStateException when it is not
     */
    HttpResponse<byte[]> exiger(HttpRequest requete, int statut) throws IOException, InterruptedException {
        HttpResponse<byte[]> reponse = demander(requete);
        if (reponse.statusCode() != statut) {
            throw new IllegalStateException(requete.uri() + " was answered " + reponse.statusCode());
        }
        return reponse;
    }

    /** Writes a message, as the form of a teacher does without script; the reference of its draft. */
    String ecrireUnMessage(PageMesuree page) throws IOException, InterruptedException {
        String brouillon = Reference.nouvelle();
        poster(page, "acte=relire&objet=Paie&texte=Bonjour&brouillon=" + brouillon);
        return brouillon;
    }

    /** Sends a message that was written. */
    void envoyerUnMessage(PageMesuree page, String brouillon) throws IOException, InterruptedException {
        poster(page, "acte=envoyer&brouillon=" + brouillon);
    }

    private String jeton(PageMesuree page) throws IOException, InterruptedException {
        String jeton = jetons.get(page.identifiant());
        if (jeton == null) {
            jeton = JETON.matcher(new String(
                            exiger(requete(page), HttpURLConnection.HTTP_OK).body(), StandardCharsets.UTF_8))
                    .results()
                    .findFirst()
                    .orElseThrow()
                    .group(1);
            jetons.put(page.identifiant(), jeton);
        }
        return jeton;
    }

    private void poster(PageMesuree page, String formulaire) throws IOException, InterruptedException {
        String jeton = jeton(page);
        exiger(
                HttpRequest.newBuilder(URI.create(racine + "/i-professionnel/courrier/redaction"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookies.get(page.identifiant()))
                        .POST(HttpRequest.BodyPublishers.ofString(formulaire + "&jeton=" + jeton))
                        .build(),
                HttpURLConnection.HTTP_MOVED_TEMP);
    }

    /** Opens a session and gives its cookie. */
    String connecter(String identifiant) throws IOException, InterruptedException {
        String formulaire = String.join(
                "&",
                "identifiant=" + URLEncoder.encode(identifiant, StandardCharsets.UTF_8),
                "motDePasse=" + URLEncoder.encode(ComptesDemonstrationService.MOT_DE_PASSE, StandardCharsets.UTF_8));
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
