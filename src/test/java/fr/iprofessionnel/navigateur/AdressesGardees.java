package fr.iprofessionnel.navigateur;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** Checks that a server lets nobody in who is not known, address by address. */
public final class AdressesGardees {

    private final Visiteur personne;

    /** @param site address of the application */
    public AdressesGardees(URI site) {
        this.personne = new Visiteur(site);
    }

    /** Every reserved address that is read redirects to the sign-in page. */
    public void verifierLectures() {
        assertAll(AdressesDuWar.reservees().stream().map(a -> () -> {
            HttpResponse<String> reponse = personne.lire(a);
            assertTrue(
                    reponse.statusCode() == 302 && estConnexion(reponse),
                    "GET " + a + " : " + reponse.statusCode() + " " + personne.destination(reponse));
        }));
    }

    /** Every reserved address that a form is sent to answers with the sign-in page. */
    public void verifierEnvois() {
        assertAll(AdressesDuWar.reservees().stream().map(a -> () -> {
            HttpResponse<String> reponse = personne.envoyer(a, Map.of("x", "y"));
            assertTrue(estConnexion(reponse), "POST " + a + " : " + reponse.statusCode());
        }));
    }

    /** Whether an answer is the sign-in page or sends to it. */
    public boolean estConnexion(HttpResponse<String> reponse) {
        return reponse.statusCode() == 302
                ? personne.destination(reponse).matches("/connexion(\\?.*)?")
                : reponse.statusCode() == 200 && reponse.body().contains("name=\"motDePasse\"");
    }
}
