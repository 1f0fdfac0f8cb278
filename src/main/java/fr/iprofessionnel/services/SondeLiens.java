package fr.iprofessionnel.services;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/**
 * Asks an address whether it is still there: its heading first, then the page where the site refuses to give a heading
 * alone. Redirections are followed one by one, each looked at by the {@link GardeReseau}. The page itself is not read.
 */
final class SondeLiens {

    private static final int REDIRECTIONS = 5;
    private static final Set<Integer> RENVOIS = Set.of(301, 302, 303, 307, 308);
    private static final int ERREUR = 400;

    private final GardeReseau garde;
    private final Duration delai;
    private final HttpClient client;

    /** @param delai how long one request may take */
    SondeLiens(GardeReseau garde, Duration delai) {
        this.garde = garde;
        this.delai = delai;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(delai)
                .build();
    }

    /** What the address answers. */
    Sonde sonder(String adresse) {
        Sonde entete = suivre("HEAD", adresse);
        boolean refusee = entete.code() != null && entete.code() >= ERREUR;
        return refusee ? suivre("GET", adresse) : entete;
    }

    private Sonde suivre(String methode, String adresse) {
        try {
            URI suivante = URI.create(adresse);
            for (int i = 0; i <= REDIRECTIONS; i++) {
                if (!garde.admet(suivante)) {
                    return Sonde.INTERNE;
                }
                HttpResponse<InputStream> reponse = demander(methode, suivante);
                String renvoi = reponse.headers().firstValue("Location").orElse(null);
                if (renvoi == null || !RENVOIS.contains(reponse.statusCode())) {
                    return Sonde.de(reponse.statusCode());
                }
                suivante = suivante.resolve(renvoi);
            }
            return new Sonde(EtatLien.INCERTAIN, null);
        } catch (IOException | IllegalArgumentException e) {
            return Sonde.MUETTE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Sonde.MUETTE;
        }
    }

    private HttpResponse<InputStream> demander(String methode, URI adresse) throws IOException, InterruptedException {
        HttpRequest demande = HttpRequest.newBuilder(adresse)
                .method(methode, BodyPublishers.noBody())
                .timeout(delai)
                .header("User-Agent", "I-Professionnel (verification des liens)")
                .build();
        HttpResponse<InputStream> reponse = client.send(demande, BodyHandlers.ofInputStream());
        reponse.body().close();
        return reponse;
    }
}
