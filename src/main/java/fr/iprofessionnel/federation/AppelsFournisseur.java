package fr.iprofessionnel.federation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks the portal itself, without a browser: short delays, short answers, no redirection. */
@ApplicationScoped
public class AppelsFournisseur {

    private static final Duration LIAISON = Duration.ofSeconds(3);
    private static final Duration REPONSE = Duration.ofSeconds(8);
    private static final int LONGUEUR = 512 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LIAISON)
            .build();

    /**
     * What it answers.
     *
     * @param code status
     * @param corps body
     */
    record Reponse(int code, String corps) {

        boolean estBonne() {
            return code == 200;
        }
    }

    /** Reads an address. */
    Reponse lire(URI adresse) throws IOException {
        return demander(HttpRequest.newBuilder(adresse).GET());
    }

    /**
     * Sends a form.
     *
     * @param autorisation value of the heading; null for none
     */
    Reponse poster(URI adresse, String formulaire, String autorisation) throws IOException {
        HttpRequest.Builder demande = HttpRequest.newBuilder(adresse)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formulaire));
        if (autorisation != null) {
            demande.header("Authorization", autorisation);
        }
        return demander(demande);
    }

    private Reponse demander(HttpRequest.Builder demande) throws IOException {
        HttpRequest faite =
                demande.timeout(REPONSE).header("Accept", "application/json").build();
        try {
            HttpResponse<InputStream> reponse = client.send(faite, BodyHandlers.ofInputStream());
            try (InputStream corps = reponse.body()) {
                byte[] lus = corps.readNBytes(LONGUEUR + 1);
                if (lus.length > LONGUEUR) {
                    throw new IOException("réponse trop longue");
                }
                return new Reponse(reponse.statusCode(), new String(lus, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
