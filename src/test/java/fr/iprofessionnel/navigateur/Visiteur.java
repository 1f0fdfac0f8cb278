package fr.iprofessionnel.navigateur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without pictures or scripts: keeps its cookies, follows no redirection, says exactly what was answered. */
public final class Visiteur {

    /** Name of the session cookie over plain HTTP. */
    public static final String COOKIE = "iprofessionnel";

    /** Password of the accounts of the demonstration. */
    public static final String MOT_DE_PASSE = "trois randonneurs au lac";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final AtomicInteger SUIVANT = new AtomicInteger();

    private final URI site;
    private final Map<String, String> cookies = new TreeMap<>();
    private String adresse = adresse(SUIVANT.incrementAndGet());

    /** @param site address of the application, without slash at the end */
    public Visiteur(URI site) {
        this.site = site;
    }

    /** Each visitor comes from a network address of their own: the servers under test believe what a proxy of this machine says. */
    private static String adresse(int numero) {
        return "10.%d.%d.%d".formatted(numero >> 16 & 255, numero >> 8 & 255, numero & 255);
    }

    /** Comes from this network address. */
    public Visiteur depuis(String reseau) {
        adresse = reseau;
        return this;
    }

    /** Where it comes from. */
    public String adresse() {
        return adresse;
    }

    /** Asks for an address of the application, such as {@code /accueil}. */
    public HttpResponse<String> lire(String chemin, String... entetes) {
        return demander(HttpRequest.newBuilder(adresse(chemin)).GET(), entetes);
    }

    /** Sends a form. */
    public HttpResponse<String> envoyer(String chemin, Map<String, String> champs, String... entetes) {
        String corps = champs.entrySet().stream()
                .map(c -> coder(c.getKey()) + "=" + coder(c.getValue()))
                .collect(Collectors.joining("&"));
        return demander(
                HttpRequest.newBuilder(adresse(chemin))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(corps)),
                entetes);
    }

    /** Sends a body as it is. */
    public HttpResponse<String> poster(String chemin, String corps) {
        return demander(HttpRequest.newBuilder(adresse(chemin)).POST(BodyPublishers.ofString(corps)));
    }

    /** Tries to sign in. */
    public HttpResponse<String> connecter(String identifiant, String motDePasse) {
        return envoyer("/connexion", formulaireConnexion(identifiant, motDePasse));
    }

    /** The fields of the sign-in form, filled. */
    public static Map<String, String> formulaireConnexion(String identifiant, String motDePasse) {
        Map<String, String> champs = new TreeMap<>();
        champs.put("identifiant", identifiant);
        champs.put("motDePasse", motDePasse);
        return champs;
    }

    /** Signs in to an account of the demonstration, or fails. */
    public Visiteur connecte(String identifiant) {
        HttpResponse<String> reponse = connecter(identifiant, MOT_DE_PASSE);
        if (reponse.statusCode() != 302 || cookie().isEmpty()) {
            throw new AssertionError(
                    "La connexion de " + identifiant + " a échoué : " + reponse.statusCode() + "\n" + reponse.body());
        }
        return this;
    }

    /** The session cookie, if there is one. */
    public Optional<String> cookie() {
        return Optional.ofNullable(cookies.get(COOKIE));
    }

    /** Names of all the cookies that were received. */
    public Iterable<String> nomsDesCookies() {
        return cookies.keySet();
    }

    /** Forgets the session cookie alone. */
    public Visiteur sansSession() {
        cookies.remove(COOKIE);
        return this;
    }

    /** Puts a session cookie in the place of the one received. */
    public Visiteur avecCookie(String valeur) {
        cookies.put(COOKIE, valeur);
        return this;
    }

    /** The secret of the forms, read on a page. */
    public String jeton() {
        return champCache("/accueil", "jeton");
    }

    /** Value of a hidden field of a page. */
    public String champCache(String page, String nom) {
        String corps = lire(page).body();
        Matcher lu = Pattern.compile("name=\"" + nom + "\" value=\"([^\"]*)\"").matcher(corps);
        if (!lu.find()) {
            throw new AssertionError("Le champ caché " + nom + " manque dans " + page + "\n" + corps);
        }
        return lu.group(1);
    }

    /** Where an answer sends to, as a path of the application; empty when it does not redirect. */
    public String destination(HttpResponse<String> reponse) {
        return reponse.headers()
                .firstValue("Location")
                .map(l -> site.resolve(l).toString().replace(site.toString(), ""))
                .orElse("");
    }

    private URI adresse(String chemin) {
        return URI.create(site + chemin);
    }

    private HttpResponse<String> demander(HttpRequest.Builder demande, String... entetes) {
        demande.header("X-Forwarded-For", adresse);
        for (int i = 0; i < entetes.length; i += 2) {
            demande.header(entetes[i], entetes[i + 1]);
        }
        if (!cookies.isEmpty()) {
            demande.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(c -> c.getKey() + "=" + c.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> reponse = CLIENT.send(
                    demande.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            reponse.headers().allValues("Set-Cookie").forEach(this::retenir);
            return reponse;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void retenir(String cookie) {
        String[] paire = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.matches("(?i).*;\\s*(max-age=0|expires=[^;]*1970[^;]*)(;.*)?")) {
            cookies.remove(paire[0]);
        } else {
            cookies.put(paire[0], paire[1]);
        }
    }

    private static String coder(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
