package fr.iprofessionnel.bench;

import fr.iprofessionnel.defi.ReponseDefi;
import fr.iprofessionnel.socle.Cles;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the account screens, each time as somebody from the network address that is told; reads the image test if asked. */
final class Guichet {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern DEFI = Pattern.compile("name=\"defi\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String site;
    private final Cles cles;

    /** @param cles those of the application, which know what an image says */
    Guichet(int port, Cles cles) {
        this.site = "http://localhost:" + port + "/i-professionnel";
        this.cles = cles;
    }

    /**
     * An answer.
     *
     * @param millis time from the sending of the form to the end of the answer
     */
    record Reponse(int statut, String corps, HttpResponse<String> tout, double millis) {

        /** Whether a password was looked at and refused. */
        boolean estRefusee() {
            return statut == 200 && corps.contains("Identifiant ou mot de passe incorrect");
        }

        /** The cookie by which the browser is known again, and no session. */
        Optional<String> appareil() {
            return tout.headers().allValues("Set-Cookie").stream()
                    .map(c -> c.substring(0, c.indexOf(';')))
                    .filter(c -> c.contains("appareil"))
                    .findFirst();
        }

        /** Whether the image test was wanted, and nothing else looked at. */
        boolean veutLImage() {
            return statut == 200 && !estRefusee() && corps.contains("name=\"defi-reponse\"");
        }
    }

    /** The fields of the sign-in. */
    static Map<String, String> connexion(String identifiant, String motDePasse) {
        return Map.of("identifiant", identifiant, "motDePasse", motDePasse);
    }

    /** The fields of a form, by name and value. */
    static Map<String, String> champs(String formulaire, String... valeurs) {
        Map<String, String> champs = new TreeMap<>(Map.of(formulaire, formulaire));
        champs.put("jakarta.faces.ViewState", "stateless");
        for (int i = 0; i < valeurs.length; i += 2) {
            champs.put(formulaire + ":" + valeurs[i], valeurs[i + 1]);
        }
        return champs;
    }

    /** Opens the page, which is not timed, then sends its form with the image test if the page has one. */
    Reponse remplir(String page, Map<String, String> champs, String adresse, String cookie)
            throws IOException, InterruptedException {
        return remplir(page, champs, adresse, cookie, () -> {});
    }

    /**
     * The same.
     *
     * @param avantLEnvoi done once the page was read, before the form is sent
     */
    Reponse remplir(String page, Map<String, String> champs, String adresse, String cookie, Runnable avantLEnvoi)
            throws IOException, InterruptedException {
        String vue =
                http.send(demande(page, adresse, cookie).GET().build(), texte()).body();
        Map<String, String> remplis = new TreeMap<>(champs);
        Matcher defi = DEFI.matcher(vue);
        if (defi.find()) {
            remplis.put("defi", defi.group(1));
            remplis.put("defi-reponse", ReponseDefi.de(defi.group(1), cles));
        }
        HttpRequest envoi = envoi(page, remplis, adresse, cookie);
        avantLEnvoi.run();
        long debut = System.nanoTime();
        HttpResponse<String> reponse = http.send(envoi, texte());
        return reponse(reponse, debut);
    }

    /** Sends the form without a look at the page, as a program does, and does not wait for the answer. */
    CompletableFuture<Reponse> lancer(String page, Map<String, String> champs, String adresse) {
        long debut = System.nanoTime();
        return http.sendAsync(envoi(page, champs, adresse, ""), texte()).thenApply(r -> reponse(r, debut));
    }

    private static Reponse reponse(HttpResponse<String> reponse, long debut) {
        return new Reponse(reponse.statusCode(), reponse.body(), reponse, (System.nanoTime() - debut) / 1e6);
    }

    private HttpRequest envoi(String page, Map<String, String> champs, String adresse, String cookie) {
        String corps = champs.entrySet().stream()
                .map(c -> coder(c.getKey()) + "=" + coder(c.getValue()))
                .collect(Collectors.joining("&"));
        return demande(page, adresse, cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(corps))
                .build();
    }

    private HttpRequest.Builder demande(String page, String adresse, String cookie) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(site + page))
                .timeout(PATIENCE)
                .header("X-Forwarded-For", adresse);
        return cookie.isEmpty() ? demande : demande.header("Cookie", cookie);
    }

    private static HttpResponse.BodyHandler<String> texte() {
        return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
