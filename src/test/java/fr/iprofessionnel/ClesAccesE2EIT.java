package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Passkeys, with the virtual authenticator of Chromium. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClesAccesE2EIT {

    private static final String QUI = "ccastelnau";
    private static final String COMPTE = "(select id from compte where identifiant = '" + QUI + "')";

    /** A passkey is bound to a name: an address of numbers has none. */
    private static final URI SITE = URI.create("http://localhost:" + Banc.port(Banc.ARQUILLIAN) + "/i-professionnel");

    @BeforeAll
    static void attendre() {
        Attente.demonstration(Banc.site(Banc.ARQUILLIAN));
    }

    @AfterEach
    void oublier() {
        Essais.sql("delete from facteur where compte_id = " + COMPTE);
        Essais.sql("update compte set second_facteur = false, echecs = 0, suspendu_jusqua = null where identifiant = '"
                + QUI + "'");
        Essais.sql("delete from courriel where sujet = 'Sécurité de votre compte'");
    }

    @Test
    void M11_une_cle_s_ajoute_sert_de_second_facteur_et_de_mot_de_passe_et_sa_copie_est_refusee() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            brancherUneCle(fenetre, page);
            connecter(page);
            page.waitForURL(SITE + "/accueil**");

            page.navigate(SITE + "/moncompte/facteurs");
            page.fill("#cle-nom", "Ma clé d’essai");
            page.click("#nouvelle-cle button");
            page.waitForURL(SITE + "/moncompte/facteurs?fait=facteur");
            assertThat(page.locator("main")).containsText("Ma clé d’essai");

            deconnecter(page);
            connecter(page);
            page.waitForURL(SITE + "/connexion/code**");
            page.click("#cle-seconde button");
            page.waitForURL(SITE + "/accueil**");

            deconnecter(page);
            page.click("#cle-connexion button");
            page.waitForURL(SITE + "/accueil**");
            assertThat(page.locator("header")).containsText("Claire Castelnau");

            deconnecter(page);
            Essais.sql("update facteur set signatures = 1000000 where compte_id = " + COMPTE);
            page.click("#cle-connexion button");
            assertThat(page.locator("#erreurs")).containsText("Cette clé d’accès n’ouvre aucun compte");
            assertEquals(
                    "1",
                    Essais.sql(
                            "select count(*) from journal where evenement = 'CLE_COPIEE' and compte_id = " + COMPTE));
        }
    }

    private static void brancherUneCle(BrowserContext fenetre, Page page) {
        CDPSession cdp = fenetre.newCDPSession(page);
        cdp.send("WebAuthn.enable");
        JsonObject cle = new JsonObject();
        cle.addProperty("protocol", "ctap2");
        cle.addProperty("transport", "internal");
        cle.addProperty("hasResidentKey", true);
        cle.addProperty("hasUserVerification", true);
        cle.addProperty("isUserVerified", true);
        cle.addProperty("automaticPresenceSimulation", true);
        JsonObject options = new JsonObject();
        options.add("options", cle);
        cdp.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void connecter(Page page) {
        page.navigate(SITE + "/connexion");
        Navigateur.remplirConnexion(page, QUI, Visiteur.MOT_DE_PASSE);
    }

    private static void deconnecter(Page page) {
        page.click("header form button");
        page.waitForURL(SITE + "/connexion?fait=deconnexion");
    }
}
