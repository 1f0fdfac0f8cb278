package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.iprofessionnel.federation.FournisseurEssai;
import fr.iprofessionnel.federation.Keycloak;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Serveur;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The WAR with a real OpenID Connect provider beside it. Outside the usual build, as Keycloak weighs 176 MB:
 * {@code mvn -Ppair-oidc verify}.
 */
class PaireKeycloak {

    private static final URI SITE = Banc.site(Banc.PAIRE);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Keycloak keycloak;
    private static Serveur serveur;

    @BeforeAll
    static void demarrer() {
        keycloak = new Keycloak(Path.of(System.getProperty("it.keycloak")));
        keycloak.ouvrir(SITE, List.of("fdurand", "ccastelnau", "hmontaut", "personne", "claire.portail"));
        serveur = Serveur.wildfly(
                        Banc.PAIRE,
                        "pair-oidc",
                        Map.of(
                                "oidc.emetteur",
                                keycloak.emetteur(),
                                "oidc.client",
                                FournisseurEssai.CLIENT,
                                "oidc.secret",
                                FournisseurEssai.SECRET,
                                "oidc.revendication",
                                "identifiant",
                                "connexion.locale.fermee",
                                "inspecteur"))
                .demarrerPret();
    }

    @AfterAll
    static void arreter() {
        if (serveur != null) {
            serveur.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static void partir(Page page, String chemin) {
        page.navigate(SITE + chemin);
        page.click("#academie button");
    }

    private static void sIdentifier(Page page, String nom) {
        page.fill("#username", nom);
        page.fill("#password", Keycloak.MOT_DE_PASSE);
        page.click("#kc-login");
    }

    @Test
    void on_entre_par_le_portail_et_on_sort_des_deux() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            partir(page, "/dossier/carriere");
            sIdentifier(page, "fdurand");
            page.waitForURL(SITE + "/dossier/carriere");
            assertThat(page.locator(".personne")).containsText("Florent Durand");
            Page encore = fenetre.newPage();
            fenetre.clearCookies(new BrowserContext.ClearCookiesOptions().setName("iprofessionnel"));
            partir(encore, "/dossier");
            encore.waitForURL(SITE + "/dossier");
            encore.click(".personne button");
            encore.waitForURL(SITE + "/connexion?fait=deconnexion-partout");
            partir(encore, "/dossier");
            assertThat(encore.locator("#password")).isVisible();
        }
    }

    @Test
    void une_session_finie_au_portail_finit_ici() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            partir(page, "/dossier");
            sIdentifier(page, "hmontaut");
            page.waitForURL(SITE + "/dossier");
            keycloak.deconnecter("hmontaut");
            Attente.de("la fin de la session", PATIENCE, () -> {
                page.navigate(SITE + "/dossier");
                return page.url().contains("/connexion?expiree=oui");
            });
        }
    }

    @Test
    void un_inconnu_n_entre_pas() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            partir(page, "/dossier");
            sIdentifier(page, "personne");
            assertThat(page.locator("[role=alert]")).containsText("aucun compte ouvert");
            assertTrue(page.url().startsWith(SITE + "/connexion/academie/retour"), page.url());
        }
    }

    @Test
    void le_titulaire_lie_son_compte_puis_entre_par_le_portail() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = Navigateur.connecter(fenetre, SITE, "ccastelnau");
            page.navigate(SITE + "/moncompte/portail");
            page.click("#lier button");
            sIdentifier(page, "claire.portail");
            page.waitForURL(SITE + "/moncompte/portail?fait=portail-lie");
        }
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = fenetre.newPage();
            partir(page, "/moncompte");
            sIdentifier(page, "claire.portail");
            page.waitForURL(SITE + "/moncompte");
            assertThat(page.locator(".personne")).containsText("Claire Castelnau");
        }
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            partir(page, "/dossier");
            sIdentifier(page, "ccastelnau");
            assertThat(page.locator("[role=alert]")).containsText("déjà liés");
        }
    }
}
