package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.navigateur.Attente;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A program that uses the JSON interface, and waits when it is told to. */
final class ClientApi {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final URI site;

    /** @param site address of the application, without slash at the end */
    ClientApi(URI site) {
        this.site = site;
    }

    /** Sends a request and waits out a refusal for too many of them. */
    HttpResponse<String> demander(String methode, String chemin, String corps, String... entetes) {
        HttpResponse<String> reponse = demanderUneFois(methode, chemin, corps, entetes);
        while (reponse.statusCode() == 429) {
            Attente.pause(Duration.ofSeconds(1));
            reponse = demanderUneFois(methode, chemin, corps, entetes);
        }
        return reponse;
    }

    HttpResponse<String> demanderUneFois(String methode, String chemin, String corps, String... entetes) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(URI.create(site + "/api" + chemin))
                .timeout(Duration.ofSeconds(60))
                .method(
                        methode,
                        corps == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(corps, StandardCharsets.UTF_8));
        for (int i = 0; i < entetes.length; i += 2) {
            demande.header(entetes[i], entetes[i + 1]);
        }
        try {
            return CLIENT.send(demande.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> lire(String chemin, String... entetes) {
        return demander("GET", chemin, null, entetes);
    }

    HttpResponse<String> poster(String chemin, String json) {
        return demander("POST", chemin, json, "Content-Type", "application/json");
    }

    static String type(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    static JsonObject json(HttpResponse<String> reponse) {
        try (JsonReader lecteur = Json.createReader(new StringReader(reponse.body()))) {
            return lecteur.readObject();
        }
    }
}
