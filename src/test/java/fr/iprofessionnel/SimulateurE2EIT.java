package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Examen;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public simulator: without signing in, without script, by its address alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SimulateurE2EIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String CERTIFIE = "/simulateur?echelle=CERTIFIE&grade=CLASSE_NORMALE&echelon=9&chevron="
            + "&dateAccesEchelon=2022-10-01&ancienneteConservee=&dateReference=2025-08-31&appreciation=EXCELLENT"
            + "&dateNaissance=1980-05-12&quotite=80&nombreEnfants=2&zoneResidence=1";
    private static final String FAUTES =
            "/simulateur?echelle=CERTIFIE&grade=CLASSE_NORMALE&echelon=15" + "&dateReference=2025-02-31&quotite=120";

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CERTIFIE,
                FAUTES,
                "/simulateur?echelle=PE&grade=HORS_CLASSE&echelon=3&ancienneteConservee=01A06M12J"
                        + "&dateReference=2018-08-31",
                "/simulateur?echelle=AE&grade=CLASSE_NORMALE&echelon=6&ancienneteConservee=P1Y&dateReference=2026-08-31"
            })
    void chaqueEtatEstAccessible(String adresse) {
        try (Examen examen = Examen.de(SITE, null)) {
            examen.examiner(adresse, true);
            assertTrue(examen.defauts().isEmpty(), "\n" + String.join("\n", examen.defauts()));
        }
    }

    @Test
    void sansScriptOnRemplitLeFormulaireEtLAdresseGardeLaSituation() {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = fenetre.newPage();
            page.navigate(SITE + "/plan");
            page.click("main a[href$='/simulateur']");
            page.selectOption("#echelle", "CERTIFIE");
            page.selectOption("#grade", "CLASSE_NORMALE");
            page.fill("#echelon", "9");
            page.fill("#dateAccesEchelon", "2022-10-01");
            page.fill("#dateReference", "2025-08-31");
            page.selectOption("#appreciation", "EXCELLENT");
            page.click("main button[type=submit]");
            assertThat(page.locator("#resultats")).containsText("31 août 2025");
            assertThat(page.locator("main")).containsText("1er octobre 2026");
            assertThat(page.locator("#HORS_CLASSE")).containsText("oui");
            assertThat(page.locator("#echelon")).hasValue("9");
            assertThat(page.locator("#echelle")).hasValue("CERTIFIE");
            assertTrue(page.url().contains("echelon=9"), page.url());
            assertTrue(fenetre.cookies().isEmpty());
        }
    }

    @Test
    void uneAdressePartageeDonneLesMemesResultats() {
        HttpResponse<String> reponse = new Visiteur(SITE).lire(CERTIFIE);
        assertEquals(200, reponse.statusCode());
        assertTrue(reponse.body().contains("id=\"resultats\""));
        assertTrue(reponse.body().contains("pour un service de 80"));
        assertTrue(reponse.headers().allValues("Set-Cookie").isEmpty());
    }

    @Test
    void chaqueFauteEstDiteAuPresDeSonChampEtLeFocusVaAuResume() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            page.navigate(SITE + FAUTES);
            assertThat(page.locator("#erreurs")).isFocused();
            assertThat(page).hasTitle(java.util.regex.Pattern.compile("^Erreur .*"));
            for (String champ : new String[] {"dateAccesEchelon", "dateReference", "quotite"}) {
                Locator saisie = page.locator("#" + champ);
                assertThat(saisie).hasAttribute("aria-invalid", "true");
                assertThat(saisie).hasAttribute("aria-describedby", champ + "-erreur");
                assertThat(page.locator("#" + champ + "-erreur")).isVisible();
                assertThat(page.locator("#erreurs a[href='#" + champ + "']")).isVisible();
            }
            assertThat(page.locator("#quotite")).hasValue("120");
            assertThat(page.locator("#resultats")).hasCount(0);
        }
    }

    @Test
    void ceQuiEstDansLAdresseEstMontreCommeDuTexte() {
        String corps = new Visiteur(SITE)
                .lire("/simulateur?echelle=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&echelon=%3Cimg%20src=x%3E")
                .body();
        assertFalse(corps.contains("<script>alert"), corps);
        assertFalse(corps.contains("<img src=x>"), corps);
    }

    @Test
    void laPageSImprimeSansLeFormulaire() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            page.navigate(SITE + CERTIFIE);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.locator("main form")).isHidden();
            assertThat(page.locator("#resultats")).isVisible();
        }
    }
}
