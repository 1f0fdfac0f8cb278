package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Axe;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tab of perspectives over HTTP and in a browser: rights, statements, exports, keyboard, print. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PerspectivesIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final int REQUETES_SQL = 8;
    private static final String INCONNU = "AAAAAAAAAAAAAAAAAAAAAA";
    private static final List<String> ADRESSES =
            List.of("/perspectives", "/perspectives/pdf", "/perspectives/calendrier");

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    private static String duDossier(String identifiant) {
        return "?dossier="
                + Essais.sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id"
                        + " where c.identifiant = '" + identifiant + "'");
    }

    @Test
    void les_perspectives_d_un_autre_ont_la_meme_reponse_qu_un_dossier_qui_n_existe_pas() {
        String chef = Essais.sql("select c.identifiant from compte c join direction r on r.agent_id = c.agent_id"
                + " join dossier d on d.uai = r.uai join compte t on t.agent_id = d.agent_id"
                + " where t.identifiant = 'fdurand' and r.au is null");
        for (String qui : List.of("ccastelnau", "bpages", chef, "pcastera", "administrateur")) {
            Visiteur visiteur = new Visiteur(SITE).connecte(qui);
            assertAll(ADRESSES.stream().map(adresse -> () -> {
                HttpResponse<String> reponse = visiteur.lire(adresse + duDossier("fdurand"));
                assertEquals(404, reponse.statusCode(), qui + " : " + adresse);
                assertEquals(404, visiteur.lire(adresse + "?dossier=" + INCONNU).statusCode(), qui + " : " + adresse);
                assertFalse(reponse.body().contains("Florent"), qui + " : " + adresse);
            }));
        }
    }

    @Test
    void la_gestionnaire_lit_la_meme_reponse_que_le_titulaire_et_il_voit_qu_elle_a_lu() {
        Visiteur titulaire = new Visiteur(SITE).connecte("fdurand");
        String lue = new Visiteur(SITE)
                .connecte("ncazaux")
                .lire("/perspectives" + duDossier("fdurand"))
                .body();
        String date = lue.replaceAll("(?s).*class=\"prochaine\">[^<]* le ([^<,]*),.*", "$1");
        assertTrue(titulaire.lire("/perspectives").body().contains(date), date);
        assertTrue(lue.contains("Perspectives de Florent Durand"), lue);
        assertTrue(titulaire.lire("/dossier/consultations").body().contains("Perspectives de carrière"));
    }

    @Test
    void l_onglet_coute_huit_requetes_sql_au_plus() {
        Visiteur titulaire = new Visiteur(SITE).connecte("fdurand");
        Visiteur gestionnaire = new Visiteur(SITE).connecte("ncazaux");
        for (String adresse : ADRESSES) {
            compter(adresse, titulaire.lire(adresse));
            compter(adresse, gestionnaire.lire(adresse + duDossier("fdurand")));
        }
    }

    /** The statement that recognises the session comes before those that the counter sees. */
    private static void compter(String adresse, HttpResponse<String> reponse) {
        int nombre = Integer.parseInt(Essais.sql(EssaisServlet.COMPTEUR + adresse)) + 1;
        assertEquals(200, reponse.statusCode(), adresse);
        assertTrue(nombre > 1 && nombre <= REQUETES_SQL, adresse + " : " + nombre + " requêtes SQL");
    }

    @Test
    void le_calendrier_a_toutes_les_dates_et_chacune_a_le_sien() {
        Visiteur titulaire = new Visiteur(SITE).connecte("fdurand");
        HttpResponse<String> toutes = titulaire.lire("/perspectives/calendrier");
        assertTrue(toutes.headers().firstValue("Content-Type").orElse("").startsWith("text/calendar"));
        assertTrue(toutes.body().contains("\r\nUID:age-legal-"), toutes.body());
        String une = titulaire.lire("/perspectives/calendrier?rappel=age-legal").body();
        assertEquals(1, une.split("BEGIN:VEVENT", -1).length - 1, une);
        assertEquals(
                404, titulaire.lire("/perspectives/calendrier?rappel=autre").statusCode());
    }

    @Test
    void une_contestation_prepare_le_message_avec_la_condition() {
        String message = new Visiteur(SITE)
                .connecte("fdurand")
                .lire("/dossier/signaler?rubrique=ECHELON&calcul=HORS_CLASSE&condition=ANCIENNETE_ECHELON")
                .body();
        assertTrue(message.contains("Hors classe"), message);
        assertTrue(message.contains("Ancienneté dans l'échelon") || message.contains("Ancienneté dans l&#39;échelon"));
    }

    @Test
    void une_date_passee_est_relue_avec_ses_regles() {
        String page = new Visiteur(SITE)
                .connecte("fdurand")
                .lire("/perspectives?au=2022-09-01")
                .body();
        assertTrue(page.contains("1er\u00a0septembre\u00a02022"), page);
        assertTrue(page.contains("premier vivier"), "les viviers 1 et 2 valaient en 2022");
        assertFalse(new Visiteur(SITE)
                .connecte("fdurand")
                .lire("/perspectives")
                .body()
                .contains("premier vivier"));
    }

    @Test
    void le_pdf_est_accessible() throws IOException, InterruptedException {
        try (PDDocument pdf = DocumentPdf.lire(SITE, "fdurand", "/perspectives/pdf")) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "balises");
            assertTrue(pdf.getDocumentCatalog().getStructureTreeRoot().getKids().size() > 0, "arbre de structure");
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    "Perspectives de Florent Durand",
                    pdf.getDocumentInformation().getTitle());
            assertFalse(pdf.getDocumentInformation().getSubject().isBlank(), "description");
            String texte = new PDFTextStripper().getText(pdf);
            assertTrue(texte.contains("Données lues et leur origine"), texte);
            assertFalse(texte.contains("Signaler une erreur dans"), texte);
        }
    }

    @Test
    void au_clavier_une_explication_s_ouvre_se_lit_et_reste_accessible() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = Navigateur.connecter(fenetre, SITE, "fdurand");
            page.navigate(SITE + "/perspectives");
            Locator resumes = page.locator(".perspectives details.pourquoi > summary");
            assertTrue(resumes.count() > 3, "trop peu d'explications");
            for (int i = 0; i < resumes.count(); i++) {
                resumes.nth(i).focus();
                page.keyboard().press("Enter");
            }
            assertThat(page.locator("details.pourquoi").first()).hasAttribute("open", "");
            assertThat(page.getByText("Données lues et leur origine").first()).isVisible();
            accessible(page);
            page.setViewportSize(Navigateur.ETROIT, 900);
            accessible(page);
            Object trop = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertTrue(((Number) trop).intValue() <= 0, "défile de côté, explications ouvertes : " + trop);
        }
    }

    private static void accessible(Page page) {
        assertEquals(List.of(), Axe.defauts(page));
    }

    @Test
    void sans_script_le_formulaire_compare_d_autres_suites() {
        String page = new Visiteur(SITE)
                .connecte("fdurand")
                .lire("/perspectives?comparer=oui&disponibilite=2&quotite=80")
                .body();
        assertTrue(page.contains("Temps partiel à 80\u00a0%"), page);
        assertTrue(page.contains("Disponibilité de 2 an(s)"), page);
    }

    @Test
    void a_l_impression_les_explications_sont_lisibles_et_le_menu_disparait() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = Navigateur.connecter(fenetre, SITE, "fdurand");
            page.navigate(SITE + "/perspectives");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".menu-lateral")).isHidden();
            assertThat(page.locator(".prochaine")).isVisible();
            assertThat(page.getByText("Données lues et leur origine").first()).isVisible();
        }
    }
}
