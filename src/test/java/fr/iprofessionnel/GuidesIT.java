package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Examen;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guide over HTTP and in a browser: public, without script, past days, cross links, PDF. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GuidesIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String ARTICLE = "/guides/durees-echelon";

    private final Visiteur personne = new Visiteur(SITE);

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @Test
    void chaque_etat_du_guide_est_accessible() {
        try (Examen examen = Examen.de(SITE, null)) {
            for (String adresse : List.of(
                    ARTICLE,
                    "/guides/conges-tous",
                    "/guides/grilles-pe-certifies-plp-peps",
                    "/guides/desaccords-entre-sources",
                    "/guides/classe-exceptionnelle?au=2022-09-01",
                    "/guides/viviers-2017-2021",
                    "/guides/hors-classe?au=2016-01-01",
                    "/guides/recherche?q=temps+partiel",
                    "/guides/recherche?q=temps+partiel&chapitre=10",
                    "/guides/recherche?q=clase+exeptionelle",
                    "/guides/recherche?q=xyzzyx",
                    "/guides/recherche?rubrique=carriere",
                    "/guides/nouveautes?annee=2023")) {
                examen.examiner(adresse, false);
            }
            examen.examiner("/guides/hors-classe", true);
            examen.examiner("/guides/recherche?q=retraite", true);
            assertTrue(examen.defauts().isEmpty(), "\n" + String.join("\n", examen.defauts()));
        }
    }

    @Test
    void un_visiteur_lit_le_guide_sans_aucune_requete_a_la_base() {
        for (String adresse : List.of("/guides", ARTICLE, "/guides/recherche?q=retraite", "/guides/nouveautes")) {
            HttpResponse<String> reponse = personne.lire(adresse);
            assertEquals(200, reponse.statusCode(), adresse);
            assertEquals(0, Integer.parseInt(Essais.sql("compteur:" + chemin(adresse))), adresse);
        }
    }

    private static String chemin(String adresse) {
        String chemin = adresse.replaceAll("\\?.*", "");
        return chemin.equals(ARTICLE) ? "/guides" : chemin;
    }

    @Test
    void une_page_gardee_pour_les_visiteurs_n_est_jamais_celle_de_quelqu_un() {
        for (String adresse : List.of(ARTICLE, "/guides/recherche?q=mutation")) {
            String visiteur = personne.lire(adresse).body();
            assertTrue(visiteur.contains("</html>"), adresse);
            assertEquals(visiteur, personne.lire(adresse).body(), adresse);
            HttpResponse<String> enseignant =
                    new Visiteur(SITE).connecte("fdurand").lire(adresse);
            assertTrue(enseignant.body().contains("Florent Durand"), adresse);
            assertEquals(visiteur, personne.lire(adresse).body(), adresse);
        }
    }

    @Test
    void une_adresse_sans_article_est_introuvable() {
        for (String adresse : List.of("/guides/inconnu", "/guides/hors-classe/suite", "/guides/article")) {
            assertEquals(404, personne.lire(adresse).statusCode(), adresse);
        }
    }

    @Test
    void sans_script_on_cherche_on_lit_et_on_revient() {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = fenetre.newPage();
            page.navigate(SITE + "/guides");
            page.fill("#q", "combien de temps dans le 7e echelon");
            page.click("main form.chercher button");
            page.locator(".resultats h2 a").first().click();
            assertThat(page.locator("h1")).hasText("Combien de temps dure chaque échelon");
            String adresse = page.url();
            page.goBack();
            assertThat(page.locator("#q")).hasValue("combien de temps dans le 7e echelon");
            page.navigate(adresse);
            page.reload();
            assertThat(page.locator("h1")).hasText("Combien de temps dure chaque échelon");
            assertThat(page.locator("nav.onglets a[aria-current]")).hasText("Les guides");
        }
    }

    @Test
    void le_champ_de_recherche_propose_des_titres() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            page.navigate(SITE + "/guides");
            page.focus("#q");
            assertThat(page.locator("#propositions option[value='Démissionner']"))
                    .hasCount(1);
        }
    }

    @Test
    void un_extrait_surligne_les_mots_trouves() {
        String page = personne.lire("/guides/recherche?q=disponibilit%C3%A9").body();
        assertTrue(page.contains("<mark>"), page);
    }

    @Test
    void ce_qui_est_cherche_ne_devient_jamais_du_balisage() {
        String page = personne.lire("/guides/recherche?q=%3Cscript%3Ealert(1)%3C/script%3E")
                .body();
        assertFalse(page.contains("<script>alert"), page);
    }

    @Test
    void qui_n_est_pas_connecte_recoit_la_meme_reponse_que_qui_l_est() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        List<String> adresses = Stream.of(
                        "q=mi-temps",
                        "q=d%C3%A9mission+%22%3C",
                        "q=retraite&chapitre=12",
                        "q=xyzzyx",
                        "q=clase+exeptionelle",
                        "q=")
                .map(q -> "/guides/recherche?" + q)
                .toList();
        List<String> siennes =
                adresses.stream().map(a -> principal(florent.lire(a).body())).toList();
        List<String> deTous =
                adresses.stream().map(a -> principal(personne.lire(a).body())).toList();
        assertEquals(siennes, deTous);
    }

    /** The main part of a page, as a browser understands it. */
    private static String principal(String page) {
        return page.replaceAll("(?s).*<main|</main>.*", "")
                .replace("&quot;", "\"")
                .replaceAll(">\\s+<", "><");
    }

    @Test
    void le_passe_donne_les_chiffres_de_son_jour() {
        String avant = personne.lire("/guides/valeur-du-point?au=2019-09-01").body();
        String maintenant = personne.lire("/guides/valeur-du-point").body();
        assertTrue(avant.contains("5\u00a0623,23"), avant);
        assertFalse(avant.contains("5\u00a0907,34"), avant);
        assertTrue(maintenant.contains("5\u00a0907,34"), maintenant);
        assertTrue(avant.contains("?au=2019-09-01"), "les liens gardent le jour");
    }

    @Test
    void l_enseignant_connecte_lit_sa_situation_le_visiteur_y_est_invite() {
        String visiteur = personne.lire(ARTICLE).body();
        assertTrue(visiteur.contains("/connexion?retour=/guides/durees-echelon"), visiteur);
        String enseignant = new Visiteur(SITE).connecte("fdurand").lire(ARTICLE).body();
        assertTrue(enseignant.contains("Le détail est dans Vos perspectives"), enseignant);
        String gestionnaire =
                new Visiteur(SITE).connecte("ncazaux").lire(ARTICLE).body();
        assertFalse(gestionnaire.contains("Le détail est dans Vos perspectives"), gestionnaire);
    }

    @Test
    void le_dossier_les_perspectives_et_le_glossaire_menent_au_guide() {
        Visiteur enseignant = new Visiteur(SITE).connecte("fdurand");
        assertAll(
                () -> assertTrue(enseignant.lire("/dossier/carriere").body().contains("Ce que dit le guide")),
                () -> assertTrue(enseignant.lire("/perspectives").body().contains("/guides/hors-classe")),
                () -> assertTrue(personne.lire("/glossaire").body().contains("/guides/retrep")));
    }

    @Test
    void le_guide_entier_est_un_pdf_accessible_avec_sa_table_des_matieres() throws IOException, InterruptedException {
        HttpRequest demande =
                HttpRequest.newBuilder(URI.create(SITE + "/guides/imprimer")).build();
        HttpResponse<InputStream> reponse =
                HttpClient.newHttpClient().send(demande, HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(200, reponse.statusCode());
        assertEquals(
                "application/pdf", reponse.headers().firstValue("Content-Type").orElse(""));
        try (PDDocument pdf = Loader.loadPDF(reponse.body().readAllBytes())) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "balisé");
            assertTrue(pdf.getDocumentCatalog().getStructureTreeRoot() != null, "arbre");
            assertTrue(pdf.getDocumentCatalog().getLanguage().startsWith("fr"), "langue");
            assertEquals(
                    "Guide des règles statutaires", pdf.getDocumentInformation().getTitle());
            String texte = new PDFTextStripper().getText(pdf);
            assertTrue(texte.indexOf("Démissionner") < texte.lastIndexOf("Démissionner"), "sommaire puis article");
            assertTrue(pdf.getNumberOfPages() > 50, pdf.getNumberOfPages() + " pages");
        }
    }
}
