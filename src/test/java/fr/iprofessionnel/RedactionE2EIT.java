package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Examen;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator writes an article of the guide, without script: draft, faults, preview, publication, withdrawal. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RedactionE2EIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String PAGE = "/administration/guides/article";
    private static final String SLUG = "cantine-du-rectorat";

    private final Visiteur personne = new Visiteur(SITE);
    private final Visiteur administrateur = new Visiteur(SITE).connecte("administrateur");

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @AfterEach
    void effacer() {
        Essais.sql("delete from guide_version where slug = '" + SLUG + "'");
    }

    private static String article(String titre) {
        return """
                ---
                titre: %s
                chapitre: 1
                ordre: 900
                resume: Où déjeuner.
                du: 2020-09-01
                verifie: 2026-11-23
                fiabilite: CONFIRME
                textes:
                  - Règlement intérieur
                ---

                ## Où déjeuner ?

                Au rez-de-chaussée. {{parametre LIMITE_AGE_ANNEES}}
                """.formatted(titre);
    }

    @Test
    void un_article_est_ecrit_publie_relu_a_une_date_et_retire() {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            fenetre.addCookies(List.of(
                    new Cookie(Visiteur.COOKIE, administrateur.cookie().orElseThrow()).setUrl(SITE.toString())));
            Page page = fenetre.newPage();
            page.navigate(SITE + PAGE);
            page.fill("[name='redaction:slug']", SLUG);
            page.fill("[name='redaction:texte']", article("La cantine").replace("chapitre: 1", "chapitre: 99"));
            page.click("[name='redaction:previsualiser']");
            assertThat(page.locator(".avis.erreur")).containsText("ligne 3 : « chapitre » : aucun chapitre");
            page.click("[name='redaction:publier']");
            assertThat(page.locator("#erreurs")).containsText("corrigez d’abord ses fautes");
            assertEquals(404, personne.lire("/guides/" + SLUG).statusCode());

            page.fill("[name='redaction:texte']", article("La cantine"));
            page.click("[name='redaction:enregistrer']");
            assertThat(page.locator("[role=status]")).containsText("brouillon est enregistré");
            assertEquals(404, personne.lire("/guides/" + SLUG).statusCode(), "un brouillon ne se voit pas");

            page.click("[name='redaction:previsualiser']");
            assertThat(page.locator(".article.carte")).containsText("67\u00a0ans");
            page.fill("[name='redaction:du']", "2024-01-01");
            page.click("[name='redaction:publier']");
            assertThat(page.locator("[role=status]")).containsText("publié");
            assertTrue(personne.lire("/guides/" + SLUG).body().contains("La cantine"));
            assertTrue(personne.lire("/guides/recherche?q=cantine").body().contains("/guides/" + SLUG));

            page.fill("[name='redaction:texte']", article("La nouvelle cantine"));
            page.fill("[name='redaction:du']", "2025-01-01");
            page.click("[name='redaction:publier']");
            assertTrue(personne.lire("/guides/" + SLUG).body().contains("La nouvelle cantine"));
            String avant = personne.lire("/guides/" + SLUG + "?au=2024-06-01").body();
            assertTrue(avant.contains(">La cantine"), avant);

            page.fill("[name='redaction:du']", "2026-01-01");
            page.click("[name='redaction:retirer']");
            assertThat(page.locator("[role=status]")).containsText("retiré");
            assertEquals(404, personne.lire("/guides/" + SLUG).statusCode());
        }
        assertEquals(
                "3",
                Essais.sql("select count(*) from journal where evenement in ('GUIDE_PUBLICATION', 'GUIDE_RETRAIT')"
                        + " and detail like '" + SLUG + "%'"));
    }

    @Test
    void les_pages_sont_accessibles() {
        try (Examen examen = Examen.de(SITE, administrateur.cookie().orElseThrow())) {
            examen.examiner("/administration/guides", true);
            examen.examiner(PAGE, true);
            examen.examiner(PAGE + "?slug=hors-classe", true);
            assertTrue(examen.defauts().isEmpty(), "\n" + String.join("\n", examen.defauts()));
        }
    }

    @Test
    void nul_autre_n_ouvre_ces_pages() {
        for (String qui : List.of("fdurand", "ncazaux", "mlespinasse", "pcastera")) {
            Visiteur visiteur = new Visiteur(SITE).connecte(qui);
            for (String adresse : List.of("/administration/guides", PAGE, PAGE + "?slug=hors-classe")) {
                assertEquals(404, visiteur.lire(adresse).statusCode(), qui + " : " + adresse);
            }
        }
    }
}
