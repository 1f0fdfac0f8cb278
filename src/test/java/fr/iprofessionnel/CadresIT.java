package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pages that are drawn once and filled are, for each person, the very pages that Faces draws for them: with a parameter that nobody
 * knows, Faces answers.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CadresIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String INCONNU = "inconnu=oui";
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private static final Map<String, List<String>> PAGES = Map.of(
            "fdurand", enseignant(),
            "ccastelnau", enseignant(),
            "ncazaux", gestionnaire(),
            "bpages", gestionnaire());

    private static List<String> enseignant() {
        return List.of(
                "/dossier",
                "/courrier",
                "/courrier?archives=oui",
                "/courrier?q=conge+%22%3C%26&attend=SERVICE",
                "/courrier?objet=rien&page=3",
                "/guides/recherche?q=hors+classe",
                "/guides/recherche?q=%22%3C%26&chapitre=3");
    }

    private static List<String> gestionnaire() {
        return List.of(
                "/gestion",
                "/gestion?tri=etablissement&page=2",
                "/gestion?nom=du&etablissement=%22%3C%26",
                "/gestion?nom=xyzzyx&echelle=CERTIFIE",
                "/gestion/courrier",
                "/gestion/courrier?attend=tout&page=2",
                "/gestion/courrier?q=conge+%22%3C%26",
                "/gestion/courrier?attend=SERVICE&signalements=oui",
                "/guides/recherche?q=hors+classe");
    }

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @Test
    void une_page_remplie_est_celle_que_faces_dessine_pour_chacun() {
        assertAll(PAGES.entrySet().stream().flatMap(e -> {
            Visiteur visiteur = new Visiteur(SITE).connecte(e.getKey());
            return e.getValue().stream().map(adresse -> () -> {
                HttpResponse<String> remplie = visiteur.lire(adresse);
                HttpResponse<String> dessinee = visiteur.lire(adresse + (adresse.contains("?") ? "&" : "?") + INCONNU);
                assertEquals(200, remplie.statusCode(), adresse);
                assertEquals(comparable(dessinee), comparable(remplie), e.getKey() + " " + adresse);
            });
        }));
    }

    /** What differs from an answer to the next, or is written otherwise for the same meaning, left out. */
    private static String comparable(HttpResponse<String> reponse) {
        String page = reponse.body();
        for (String nonce : nonces(page)) {
            page = page.replace(nonce, "NONCE");
        }
        return page.replaceAll("data-expire-dans=\"\\d+\"", "")
                .replace(" value=\"\"", "")
                .replace("&quot;", "\"");
    }

    private static List<String> nonces(String page) {
        return NONCE.matcher(page).results().map(r -> r.group(1)).distinct().toList();
    }

    @Test
    void chaque_reponse_a_son_propre_alea_et_n_admet_que_lui() {
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        List<HttpResponse<String>> reponses =
                Stream.generate(() -> nathalie.lire("/gestion")).limit(3).toList();
        for (HttpResponse<String> reponse : reponses) {
            List<String> nonces = nonces(reponse.body());
            assertEquals(1, nonces.size(), reponse.body());
            String politique =
                    reponse.headers().firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(politique.contains("script-src 'self' 'nonce-" + nonces.get(0) + "'"), politique);
            assertEquals(
                    1, reponse.headers().allValues("Content-Security-Policy").size());
        }
        assertNotEquals(nonces(reponses.get(1).body()), nonces(reponses.get(2).body()));
    }

    @Test
    void aucune_marque_ne_reste_dans_une_page() {
        assertAll(PAGES.entrySet().stream().flatMap(e -> {
            Visiteur visiteur = new Visiteur(SITE).connecte(e.getKey());
            return e.getValue().stream().map(adresse -> () -> {
                Matcher marque = Pattern.compile("[\uE000\uE001]")
                        .matcher(visiteur.lire(adresse).body());
                assertTrue(!marque.find(), adresse);
            });
        }));
    }
}
