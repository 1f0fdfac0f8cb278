package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.iprofessionnel.navigateur.AdressesDuWar;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** The files of teachers, asked for by those who have no right to them: by address, by parameter, by form. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DossiersIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final int REQUETES_SQL = 6;
    private static final String INCONNU = "AAAAAAAAAAAAAAAAAAAAAA";

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    private static String reference(String identifiant) {
        return Essais.sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id"
                + " where c.identifiant = '" + identifiant + "'");
    }

    private static Stream<String> pagesDeDossier() {
        return Stream.concat(
                AdressesDuWar.pages().stream().filter(p -> p.equals("/dossier") || p.startsWith("/dossier/")),
                AdressesDuWar.servlets().stream().filter(p -> p.startsWith("/dossier/")));
    }

    @Test
    void le_dossier_d_un_autre_a_la_meme_reponse_qu_un_dossier_qui_n_existe_pas() {
        String autre = reference("fdurand");
        for (String qui : List.of("ccastelnau", "fdurand2", "bpages", "pcastera", "administrateur")) {
            Visiteur visiteur = new Visiteur(SITE).connecte(qui);
            assertAll(pagesDeDossier()
                    .filter(p -> !p.startsWith("/dossier/coordonnees/"))
                    .map(page -> () -> {
                        HttpResponse<String> reponse = visiteur.lire(page + "?dossier=" + autre);
                        HttpResponse<String> inconnu = visiteur.lire(page + "?dossier=" + INCONNU);
                        String cas = qui + " : " + page;
                        assertEquals(
                                inconnu.statusCode() + "\n" + sansCeQuiVarie(inconnu.body()),
                                reponse.statusCode() + "\n" + sansCeQuiVarie(reponse.body()),
                                cas);
                        assertFalse(reponse.body().contains("Florent"), cas);
                    }));
        }
    }

    private static String sansCeQuiVarie(String corps) {
        return corps.replace(INCONNU, "…")
                .replace(reference("fdurand"), "…")
                .replaceAll("data-expire-dans=\"[0-9]+\"", "");
    }

    @Test
    void une_ligne_d_un_autre_dossier_n_existe_pas_pour_le_mien() {
        String ligne = Essais.sql("select max(l.id) from ligne_dossier l join dossier d on d.id = l.dossier_id"
                + " where l.connu_au is null and d.reference = '" + reference("fdurand") + "'");
        Visiteur visiteur = new Visiteur(SITE).connecte("ccastelnau");
        assertEquals(404, visiteur.lire("/dossier/signaler?ligne=" + ligne).statusCode());
        assertEquals(
                200,
                new Visiteur(SITE)
                        .connecte("fdurand")
                        .lire("/dossier/signaler?ligne=" + ligne)
                        .statusCode());
    }

    @Test
    void un_formulaire_falsifie_ne_change_que_mon_dossier_ou_rien() {
        Visiteur visiteur = new Visiteur(SITE).connecte("ccastelnau");
        String avant = coordonnees("fdurand");
        String version = Essais.sql("select max(l.id) from ligne_dossier l join dossier d on d.id = l.dossier_id"
                + " where l.connu_au is null and l.rubrique = 'COORDONNEES' and d.reference = '" + reference("fdurand")
                + "'");
        for (String adresse : List.of(
                "/dossier/coordonnees/modifier", "/dossier/coordonnees/modifier?dossier=" + reference("fdurand"))) {
            Map<String, String> champs = Formulaires.coordonnees("05 61 99 99 99", visiteur.jeton(), version);
            champs.put("dossier", reference("fdurand"));
            HttpResponse<String> reponse = visiteur.envoyer(adresse, champs);
            assertFalse(visiteur.destination(reponse).contains("fait="), visiteur.destination(reponse));
        }
        assertEquals(avant, coordonnees("fdurand"));
        assertFalse(coordonnees("ccastelnau").contains("05 61 99 99 99"));
    }

    @Test
    void une_modification_de_coordonnees_garde_ce_qu_elle_remplace() {
        Visiteur visiteur = new Visiteur(SITE).connecte("mpeyrusse");
        Map<String, String> champs = Formulaires.coordonnees(
                "05 61 12 34 56", visiteur.jeton(), visiteur.champCache("/dossier/coordonnees/modifier", "version"));
        HttpResponse<String> reponse = visiteur.envoyer("/dossier/coordonnees/modifier", champs);
        assertEquals("/dossier/coordonnees?fait=coordonnees", visiteur.destination(reponse), reponse.body());
        assertTrue(visiteur.lire("/dossier/coordonnees").body().contains("05 61 12 34 56"));
        assertTrue(visiteur.lire("/dossier/historique").body().contains("05 61 12 34 56"));
        HttpResponse<String> encore = visiteur.envoyer("/dossier/coordonnees/modifier", autre(champs));
        assertFalse(visiteur.destination(encore).contains("fait="), "une page périmée ne remplace rien");
    }

    private static Map<String, String> autre(Map<String, String> champs) {
        Map<String, String> autres = new TreeMap<>(champs);
        autres.put("relecture:telephone", "05 61 00 00 00");
        return autres;
    }

    private static String coordonnees(String identifiant) {
        return Essais.sql("select trim(cast(count(*) as char(9))) || ' ' || max(coalesce(l.telephone, '')) from"
                + " ligne_dossier l join dossier d"
                + " on d.id = l.dossier_id where l.rubrique = 'COORDONNEES' and d.reference = '"
                + reference(identifiant) + "'");
    }

    @Test
    void dans_un_navigateur_on_change_ses_coordonnees_en_les_relisant() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = Navigateur.connecter(fenetre, SITE, "hmontaut");
            page.navigate(SITE + "/dossier/coordonnees/modifier");
            page.fill("[name='coordonnees:telephone']", "05 61 77 88 99");
            page.click("[name='coordonnees:relire']");
            assertThat(page.locator("main")).containsText("05 61 77 88 99");
            page.click("[name='relecture:confirmer']");
            page.waitForURL(SITE + "/dossier/coordonnees?fait=coordonnees");
            assertThat(page.locator("[role=status]").first()).isVisible();
            assertThat(page.locator("main")).containsText("05 61 77 88 99");
        }
    }

    @Test
    void qui_ouvre_le_dossier_d_un_autre_est_vu_par_son_titulaire() {
        new Visiteur(SITE).connecte("ncazaux").lire("/dossier/carriere?dossier=" + reference("fdurand"));
        String consultations = new Visiteur(SITE)
                .connecte("fdurand")
                .lire("/dossier/consultations")
                .body();
        assertTrue(consultations.contains("Nathalie Cazaux"), consultations);
    }

    @Test
    void le_pdf_de_la_synthese_est_balise_et_dit_ce_que_dit_la_page() throws IOException, InterruptedException {
        try (PDDocument pdf = DocumentPdf.lire(SITE, "fdurand", "/dossier/pdf")) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), "balises");
            assertTrue(pdf.getDocumentCatalog().getStructureTreeRoot().getKids().size() > 0, "arbre de structure");
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertFalse(pdf.getDocumentInformation().getTitle().isBlank(), "titre");
            String texte = new PDFTextStripper().getText(pdf);
            assertTrue(texte.contains("Monsieur Florent Durand") && texte.contains("Professeur certifié"), texte);
        }
    }

    @Test
    void le_gestionnaire_trouve_un_dossier_par_nom_etablissement_echelle_et_numen() {
        String lea = reference("lcaubet");
        String fiche = " from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant = 'lcaubet'";
        Visiteur gestionnaire = new Visiteur(SITE)
                .connecte(Essais.sql(
                        "select g.identifiant from compte g join portefeuille p on p.gestionnaire_id = g.agent_id"
                                + " join dossier d on d.portefeuille_id = p.id join compte c on c.agent_id = d.agent_id"
                                + " where c.identifiant = 'lcaubet'"));
        String ecole = Essais.sql("select d.uai" + fiche);
        String echelle = Essais.sql("select d.echelle" + fiche);
        for (String critere : List.of("nom=caub", "nom=Caubet&etablissement=" + ecole, "nom=ca&echelle=" + echelle)) {
            String liste = gestionnaire.lire("/gestion?" + critere).body();
            assertTrue(liste.contains(lea), critere + " : " + liste);
        }
        assertFalse(gestionnaire.lire("/gestion?nom=caubf").body().contains(lea));
        HttpResponse<String> parNumen = chercherNumen(gestionnaire, Personnages.numenDeLeaCaubet());
        assertEquals("/dossier?dossier=" + lea, gestionnaire.destination(parNumen), parNumen.body());
        HttpResponse<String> inconnu = chercherNumen(gestionnaire, "16P1999999ZZZ");
        assertTrue(
                inconnu.body().contains("Aucun dossier de votre portefeuille ne porte ce NUMEN"),
                inconnu.statusCode() + inconnu.body());
    }

    private static HttpResponse<String> chercherNumen(Visiteur gestionnaire, String numen) {
        return gestionnaire.envoyer(
                "/gestion",
                Map.of(
                        "recherche",
                        "recherche",
                        "recherche:chercher",
                        "Chercher",
                        "recherche:numen",
                        numen,
                        "primefaces.nonce",
                        gestionnaire.champCache("/gestion", "primefaces.nonce"),
                        "jeton",
                        gestionnaire.jeton(),
                        "jakarta.faces.ViewState",
                        "stateless"));
    }

    @Test
    void une_page_de_dossier_coute_six_requetes_sql_au_plus() {
        Visiteur titulaire = new Visiteur(SITE).connecte("fdurand");
        Visiteur gestionnaire = new Visiteur(SITE).connecte("ncazaux");
        String suite = "?dossier=" + reference("fdurand");
        assertAll(pagesDeDossier()
                .flatMap(page -> Stream.<Executable>of(
                        () -> compter(page, titulaire.lire(page)),
                        () -> compter(page, gestionnaire.lire(page + suite)))));
    }

    /** The statement that recognises the session comes before those that the counter sees. */
    private static void compter(String page, HttpResponse<String> reponse) {
        int nombre = Integer.parseInt(Essais.sql(EssaisServlet.COMPTEUR + page)) + 1;
        assertTrue(
                reponse.statusCode() == 404 || (nombre > 1 && nombre <= REQUETES_SQL),
                page + " (" + reponse.statusCode() + ") : " + nombre + " requêtes SQL");
    }
}
