package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.navigateur.Visiteur;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A PDF that the portal gives to somebody. */
final class DocumentPdf {

    private DocumentPdf() {}

    /** Reads it, for the caller to close. */
    static PDDocument lire(URI site, String identifiant, String adresse) throws IOException, InterruptedException {
        return lire(site, new Visiteur(site).connecte(identifiant), adresse);
    }

    /** Reads it as somebody who is signed in, for the caller to close. */
    static PDDocument lire(URI site, Visiteur visiteur, String adresse) throws IOException, InterruptedException {
        String cookie = visiteur.cookie().orElseThrow();
        HttpResponse<InputStream> reponse = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site + adresse))
                                .header("Cookie", Visiteur.COOKIE + "=" + cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(
                "application/pdf", reponse.headers().firstValue("Content-Type").orElse(""));
        try (InputStream corps = reponse.body()) {
            return Loader.loadPDF(corps.readAllBytes());
        }
    }
}
