package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.iprofessionnel.federation.FournisseurEssai;
import fr.iprofessionnel.navigateur.AdressesGardees;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Serveur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The very same WAR file on a Payara 6 that was prepared as {@code server-config/payara} says. */
class PayaraIT {

    private static final URI SITE = Banc.site(Banc.PAYARA);
    private static Serveur serveur;
    private static FournisseurEssai fournisseur;

    private final Visiteur visiteur = new Visiteur(SITE);

    @BeforeAll
    static void demarrer() {
        String preparation = Path.of("server-config/payara/configurer.asadmin")
                .toAbsolutePath()
                .toString();
        fournisseur = new FournisseurEssai();
        Map<String, String> configuration = Map.of(
                "oidc.emetteur",
                fournisseur.emetteur(),
                "oidc.client",
                FournisseurEssai.CLIENT,
                "oidc.secret",
                FournisseurEssai.SECRET,
                "oidc.revendication",
                "identifiant");
        serveur = Serveur.payara(Banc.PAYARA, "payara", List.of("--prebootcommandfile", preparation), configuration)
                .demarrerPret();
    }

    @AfterAll
    static void arreter() {
        if (serveur != null) {
            serveur.close();
            fournisseur.close();
        }
    }

    @Test
    void sans_session_chaque_adresse_reservee_mene_a_la_connexion() {
        AdressesGardees garde = new AdressesGardees(SITE);
        garde.verifierLectures();
        garde.verifierEnvois();
    }

    @Test
    void on_se_connecte_on_lit_son_dossier_et_on_sort() {
        visiteur.connecte("fdurand");
        assertTrue(visiteur.lire("/accueil").body().contains("Florent Durand"));
        assertTrue(visiteur.lire("/dossier").body().contains("Durand"));
        assertEquals(403, visiteur.envoyer("/deconnexion", Map.of()).statusCode());
        String cookie = visiteur.cookie().orElseThrow();
        assertEquals(
                302,
                visiteur.envoyer("/deconnexion", Map.of("jeton", visiteur.jeton()))
                        .statusCode());
        assertEquals(302, visiteur.avecCookie(cookie).lire("/accueil").statusCode());
    }

    @Test
    void l_interface_json_et_le_simulateur_repondent_comme_sur_wildfly() {
        HttpResponse<String> traitement = visiteur.lire("/api/statut/traitement?indice=408&date=2022-07-01");
        assertEquals("{\"traitementMensuelBrut\":1978.81}", traitement.body());
        for (String adresse : List.of("/api/rien", "/api/simulations", "/api/statut/traitement?indice=x")) {
            HttpResponse<String> refus = visiteur.lire(adresse);
            String type = refus.headers().firstValue("Content-Type").orElse("");
            // Payara adds the character encoding that web.xml sets.
            assertEquals("application/problem+json", type.replaceAll(";.*", ""), adresse);
            assertTrue(refus.statusCode() >= 400 && refus.statusCode() < 500, adresse + " : " + refus.statusCode());
        }
        assertEquals(415, visiteur.envoyer("/api/simulations", Map.of("x", "y")).statusCode());
        assertTrue(visiteur.lire("/simulateur?echelle=PE&grade=CLASSE_NORMALE&echelon=6&ancienneteConservee=P1Y"
                        + "&dateReference=2025-08-31")
                .body()
                .contains("id=\"resultats\""));
    }

    @Test
    void un_mauvais_mot_de_passe_n_ouvre_rien() {
        assertEquals(
                200,
                visiteur.connecter("hmontaut", "un secret que personne n'a choisi")
                        .statusCode());
        assertTrue(visiteur.cookie().isEmpty());
        assertFalse(visiteur.nomsDesCookies().iterator().hasNext());
    }

    @Test
    void dans_un_navigateur_on_entre_par_le_portail_de_l_academie_et_on_sort_des_deux() {
        fournisseur.accueillir("personne-1", Map.of("identifiant", "fdurand"));
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = fenetre.newPage();
            page.navigate(SITE + "/dossier");
            page.click("#academie button");
            page.waitForURL(SITE + "/dossier");
            assertThat(page.locator(".personne")).containsText("Florent Durand");
            page.click(".personne button");
            page.waitForURL(SITE + "/connexion?fait=deconnexion-partout");
        }
    }

    @Test
    void dans_un_navigateur_on_entre_et_on_lit() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = Navigateur.connecter(fenetre, SITE, "ccastelnau");
            assertThat(page.locator(".personne")).containsText("Claire Castelnau");
            page.click("nav a[href$='/dossier']");
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator("main")).containsText("Castelnau");
        }
    }
}
