package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Axe;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Examen;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import fr.iprofessionnel.socle.Reference;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The CV of a teacher of primary school, as she writes it, as her manager reads it, as others try to. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CvIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String ELLE = "hmontaut";
    private static final String SA_GESTIONNAIRE = "bpages";
    private static final String INSPECTEUR = "pcastera";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    private static Visiteur helene() {
        return new Visiteur(SITE).connecte(ELLE);
    }

    private static String dossier() {
        return Essais.sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id"
                + " where c.identifiant = '" + ELLE + "'");
    }

    @Test
    void on_ajoute_ordonne_change_et_supprime_des_lignes_sans_script() {
        Visiteur helene = helene();
        String cv = LesCv.creer(helene, "Lignes");
        String une = LesCv.ajouter(helene, cv, "FONCTION", "Tutrice & formatrice", "saisie:du", "09/2019");
        String deux = LesCv.ajouter(helene, cv, "FONCTION", "Coordonnatrice", "saisie:du", "2015", "saisie:au", "2017");
        String page = helene.lire("/cv?cv=" + cv).body();
        assertTrue(page.contains("Tutrice &amp; formatrice") && page.contains("depuis septembre\u00a02019"), page);
        assertTrue(page.indexOf(une) < page.indexOf(deux));
        LesCv.acte(helene, "acte", "lignes", "cv", cv, "monter", deux);
        page = helene.lire("/cv?cv=" + cv).body();
        assertTrue(page.indexOf(deux) < page.indexOf(une), "la seconde est montée");
        LesCv.acte(helene, "acte", "lignes", "cv", cv, "descendre", deux);
        LesCv.acte(helene, "acte", "lignes", "cv", cv, "supprimer", une);
        page = helene.lire("/cv?cv=" + cv).body();
        assertFalse(page.contains("Tutrice"), page);
        String refus = LesCv.enregistrer(
                        helene, deux, "cv", cv, "saisie:intitule", "Coordonnatrice", "saisie:du", "31/02/2015")
                .body();
        assertTrue(refus.contains("Écrivez une année") && refus.contains("31/02/2015"), refus);
        String envers = LesCv.enregistrer(
                        helene, deux, "saisie:intitule", "Autre", "saisie:du", "2015", "saisie:au", "2010")
                .body();
        assertTrue(envers.contains("La fin est avant le début") && envers.contains("Autre"), envers);
    }

    @Test
    void ce_qui_est_tape_s_enregistre_tout_seul_et_un_echec_est_dit() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = Navigateur.connecter(fenetre, SITE, ELLE);
            String cv = LesCv.creer(helene(), "Saisie");
            page.navigate(SITE + "/cv/ligne?section=PUBLICATION&cv=" + cv);
            page.fill("[name='saisie:intitule']", "Un manuel");
            page.fill("[name='saisie:texte']", "Écrit à deux.");
            page.locator("[data-brouillon]:has-text('Enregistré à')").waitFor();
            assertEquals(1, compter(cv));
            page.fill("[name='saisie:du']", "hier");
            page.locator("[data-brouillon]:has-text('Écrivez une année')").waitFor();
            page.fill("[name='saisie:du']", "2020");
            page.click("[name='saisie:enregistrer']");
            page.waitForURL(SITE + "/cv?cv=**");
            assertEquals(1, compter(cv), "le même envoi ne fait pas deux lignes");
        }
    }

    private static int compter(String cv) {
        return Integer.parseInt(Essais.sql(
                "select count(*) from cv_ligne l join cv v on v.id = l.cv_id where v.reference = '" + cv + "'"));
    }

    @Test
    void un_etablissement_se_choisit_dans_la_liste_officielle_ou_s_ecrit_librement() {
        Visiteur helene = helene();
        String cv = LesCv.creer(helene, "Établissements");
        String uai = Essais.sql(
                "select min(uai) from etablissement where commune like 'TOULOUSE%'" + " or commune like 'Toulouse%'");
        String[] formulaire = {
            "saisie",
            "saisie",
            "jakarta.faces.ViewState",
            "stateless",
            "ligne",
            Reference.nouvelle(),
            "cv",
            cv,
            "section",
            "EXPERIENCE",
            "saisie:intitule",
            "CE2",
            "saisie:organisme",
            uai.toLowerCase(Locale.ROOT)
        };
        String trouvees = Courriers.acte(helene, "/cv/ligne", avec(formulaire, "saisie:chercher", "Chercher"))
                .body();
        assertTrue(trouvees.contains("value=\"" + uai + "\""), trouvees);
        String choisie = Courriers.acte(helene, "/cv/ligne", avec(formulaire, "ecole", uai))
                .body();
        String nom = Essais.sql("select nom from etablissement where uai = '" + uai + "'");
        assertTrue(choisie.contains(nom.substring(0, 6)) && choisie.contains("value=\"CE2\""), choisie);
        LesCv.ajouter(
                helene, cv, "EXPERIENCE", "Libre", "saisie:organisme", "Lycée français de Rome", "saisie:uai", uai);
        assertEquals(
                "0",
                Essais.sql("select count(*) from cv_ligne l join cv v on v.id = l.cv_id where v.reference = '" + cv
                        + "' and l.uai is not null"),
                "un lieu libre ne garde pas le numéro d'un autre");
    }

    private static String[] avec(String[] formulaire, String nom, String valeur) {
        String[] tous = Arrays.copyOf(formulaire, formulaire.length + 2);
        tous[formulaire.length] = nom;
        tous[formulaire.length + 1] = valeur;
        return tous;
    }

    @Test
    void ce_que_le_dossier_sait_est_la_se_masque_et_ne_se_change_pas() {
        Visiteur helene = helene();
        String cv = LesCv.creer(helene, "Administratif");
        String page = helene.lire("/cv?cv=" + cv).body();
        assertTrue(page.contains("donnée administrative") && page.contains("/dossier/signaler?ligne="), page);
        String cle = page.replaceAll("(?s).*?name=\"masquer\" value=\"([^\"]+)\".*", "$1");
        LesCv.acte(helene, "acte", "lignes", "cv", cv, "masquer", cle);
        String masquee = helene.lire("/cv?cv=" + cv).body();
        assertTrue(masquee.contains("name=\"montrer\" value=\"" + cle + "\""), masquee);
        assertNotEquals(
                lignes(helene.lire("/cv/editer?cv=" + LesCv.creer(helene, "Témoin"))
                        .body()),
                lignes(helene.lire("/cv/editer?cv=" + cv).body()));
    }

    private static int lignes(String page) {
        return page.split("cv-ligne\"", -1).length;
    }

    @Test
    void la_gestionnaire_verifie_une_ligne_et_un_changement_retire_la_mention() {
        Visiteur helene = helene();
        Visiteur brigitte = new Visiteur(SITE).connecte(SA_GESTIONNAIRE);
        String cv = LesCv.creer(helene, "Visa");
        String ligne = LesCv.ajouter(helene, cv, "DIPLOME", "Licence de lettres");
        joindre(ligne);
        String lecture = "/gestion/cv?dossier=" + dossier() + "&cv=" + cv;
        String page = brigitte.lire(lecture).body();
        assertTrue(page.contains("Licence de lettres") && page.contains("diplome.pdf"), page);
        String piece = page.replaceAll("(?s).*&amp;piece=([^\"]{22}).*", "$1");
        assertEquals(
                new String(PDF, StandardCharsets.US_ASCII),
                brigitte.lire("/cv/preuve?dossier=" + dossier() + "&piece=" + piece)
                        .body());
        Courriers.acte(brigitte, "/gestion/cv/visa", "dossier", dossier(), "cv", cv, "viser", ligne);
        assertTrue(helene.lire("/cv?cv=" + cv).body().contains("par Brigitte Pagès"));
        LesCv.acte(helene, "acte", "lignes", "cv", cv, "monter", ligne);
        LesCv.enregistrer(helene, ligne, "saisie:intitule", "Licence de lettres");
        assertTrue(helene.lire("/cv?cv=" + cv).body().contains("par Brigitte Pagès"), "rien n'a changé");
        HttpResponse<String> change = LesCv.enregistrer(helene, ligne, "saisie:intitule", "Master de lettres");
        assertTrue(helene.destination(change).contains("fait=cv-visa-perdu"), helene.destination(change));
        String apres = helene.lire("/cv?cv=" + cv).body();
        assertTrue(!apres.contains("par Brigitte Pagès") && apres.contains("a été retirée le"), apres);
        for (String qui : List.of("ccastelnau", "ncazaux", "mlespinasse", "pcastera", "administrateur")) {
            Visiteur autre = new Visiteur(SITE).connecte(qui);
            assertAll(List.of(
                            lecture,
                            "/cv?cv=" + cv,
                            "/cv/ligne?ligne=" + ligne,
                            "/cv/preuve?piece=" + piece,
                            "/cv/preuve?dossier=" + dossier() + "&piece=" + piece,
                            "/cv/pdf?cv=" + cv,
                            "/cv/export?format=json&cv=" + cv)
                    .stream()
                    .map(a -> () -> assertEquals(404, autre.lire(a).statusCode(), qui + " : " + a)));
        }
    }

    private static void joindre(String ligne) {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = Navigateur.connecter(fenetre, SITE, ELLE);
            page.navigate(SITE + "/cv/ligne?ligne=" + ligne);
            page.setInputFiles("#piece", new FilePayload("diplome.pdf", "application/octet-stream", PDF));
            page.click("#prouver button");
            page.waitForURL(SITE + "/cv/ligne?ligne=**fait=cv-preuve**");
        }
    }

    @Test
    void une_copie_figee_ne_change_plus_et_son_empreinte_se_verifie() throws Exception {
        Visiteur helene = helene();
        String cv = LesCv.creer(helene, "Dépôt");
        String ligne = LesCv.ajouter(helene, cv, "COMPETENCE", "Avant le dépôt");
        String copie = LesCv.figer(helene, cv);
        LesCv.enregistrer(helene, ligne, "saisie:intitule", "Après le dépôt");
        LesCv.acte(helene, "acte", "supprimer", "cv", cv);
        String page = helene.lire("/cv/copie?copie=" + copie).body();
        assertTrue(page.contains("Avant le dépôt") && page.contains("Contenu intact"), page);
        String json = helene.lire("/cv/export?format=json&copie=" + copie).body();
        assertTrue(page.contains(empreinte(json)), "l'empreinte montrée est celle du fichier");
        assertTrue(json.contains("\"administratif\"") && json.contains("ECHELON/"), json);
        Visiteur brigitte = new Visiteur(SITE).connecte(SA_GESTIONNAIRE);
        assertEquals(404, brigitte.lire("/cv/copie?copie=" + copie).statusCode());
        assertEquals(
                200,
                brigitte.lire("/cv/copie?copie=" + copie + "&dossier=" + dossier())
                        .statusCode());
        assertEquals(
                404,
                new Visiteur(SITE)
                        .connecte("fdurand")
                        .lire("/cv/copie?copie=" + copie)
                        .statusCode());
    }

    @Test
    void une_copie_confiee_se_lit_par_l_evaluateur_choisi_et_par_lui_seul() {
        Visiteur helene = helene();
        Visiteur paul = new Visiteur(SITE).connecte(INSPECTEUR);
        String cv = LesCv.creer(helene, "Nom pour moi seule");
        String ligne = LesCv.ajouter(helene, cv, "FONCTION", "Tutrice de stagiaires");
        Courriers.acte(
                new Visiteur(SITE).connecte(SA_GESTIONNAIRE),
                "/gestion/cv/visa",
                "dossier",
                dossier(),
                "cv",
                cv,
                "viser",
                ligne);
        String copie = LesCv.figer(helene, cv);
        String lecture = "/gestion/cv/confie?confie=" + copie;
        assertEquals(404, paul.lire(lecture).statusCode(), "rien n'est confié encore");
        HttpResponse<String> sansChoix = Courriers.acte(helene, "/cv/lecteurs", "copie", copie, "lecteur", "");
        assertTrue(helene.lire(helene.destination(sansChoix)).body().contains("Choisissez la personne"));
        assertEquals(404, LesCv.confier(helene, copie, SA_GESTIONNAIRE).statusCode());
        for (int i = 0; i < 2; i++) {
            assertTrue(
                    helene.destination(LesCv.confier(helene, copie, INSPECTEUR)).contains("fait=cv-confie"));
        }
        String confiee = helene.lire("/cv/copie?copie=" + copie).body();
        assertTrue(confiee.contains("Paul Castéra") && confiee.contains("Pas encore lue"), confiee);
        assertTrue(paul.lire("/accueil").body().contains("Lire un CV qu’un enseignant vous confie"));
        String liste = paul.lire("/gestion/cv/confies").body();
        assertTrue(liste.contains("Hélène Montaut") && liste.contains("confie=" + copie), liste);
        String lue = paul.lire(lecture).body();
        assertTrue(lue.contains("Tutrice de stagiaires") && lue.contains("par Brigitte Pagès"), lue);
        assertFalse(lue.contains("Nom pour moi seule") || lue.contains("format=json"), lue);
        assertEquals(200, paul.lire("/cv/pdf?confie=" + copie).statusCode());
        for (String fermee :
                List.of("/cv/export?format=json&confie=" + copie, "/cv/copie?copie=" + copie, "/cv?cv=" + cv)) {
            assertEquals(404, paul.lire(fermee).statusCode(), fermee);
        }
        assertTrue(helene.lire("/cv/copie?copie=" + copie).body().contains("Lue le "));
        assertTrue(helene.lire("/dossier/consultations").body().contains("Paul Castéra"));
        for (String qui : List.of("fdurand", "ncazaux", SA_GESTIONNAIRE, "mlespinasse", "iesperou", "administrateur")) {
            assertEquals(404, new Visiteur(SITE).connecte(qui).lire(lecture).statusCode(), qui);
        }
        Essais.sql("update inspecteur set au = date('2020-08-31') where corps = 'IA-IPR'");
        try {
            assertEquals(404, paul.lire(lecture).statusCode(), "sa fonction est finie");
            assertFalse(paul.lire("/gestion/cv/confies").body().contains(copie));
        } finally {
            Essais.sql("update inspecteur set au = null where corps = 'IA-IPR'");
        }
        assertEquals(200, paul.lire(lecture).statusCode());
        Courriers.acte(helene, "/cv/lecteurs", "copie", copie, "reprendre", LesCv.agent(INSPECTEUR));
        assertEquals(404, paul.lire(lecture).statusCode(), "elle l'a reprise");
        assertFalse(paul.lire("/gestion/cv/confies").body().contains(copie));
        assertTrue(helene.lire("/cv/copie?copie=" + copie).body().contains("Reprise le "));
    }

    @Test
    void un_chef_d_etablissement_lit_ce_qui_lui_est_confie_tant_que_c_est_son_etablissement() {
        Visiteur helene = helene();
        String chef = Essais.sql("select c.identifiant from compte c join direction r on r.agent_id = c.agent_id"
                + " join dossier d on d.uai = r.uai join compte e on e.agent_id = d.agent_id where e.identifiant = '"
                + ELLE + "' and r.au is null");
        String copie = LesCv.figer(helene, LesCv.rempli(helene));
        assertTrue(helene.destination(LesCv.confier(helene, copie, chef)).contains("fait=cv-confie"));
        Visiteur lecteur = new Visiteur(SITE).connecte(chef);
        String lecture = "/gestion/cv/confie?confie=" + copie;
        assertEquals(200, lecteur.lire(lecture).statusCode());
        String uai = Essais.sql("select uai from dossier where reference = '" + dossier() + "'");
        String ailleurs = Essais.sql("select min(uai) from etablissement where uai <> '" + uai + "'");
        Essais.sql("update dossier set uai = '" + ailleurs + "' where reference = '" + dossier() + "'");
        try {
            assertEquals(404, lecteur.lire(lecture).statusCode(), "elle est ailleurs");
        } finally {
            Essais.sql("update dossier set uai = '" + uai + "' where reference = '" + dossier() + "'");
        }
    }

    private static String empreinte(String texte) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void le_pdf_est_balise_en_francais_dans_l_ordre_et_tient_dans_ses_pages() throws Exception {
        Visiteur helene = helene();
        String cv = LesCv.rempli(helene);
        try (PDDocument pdf = DocumentPdf.lire(SITE, helene, "/cv/pdf?cv=" + cv)) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getTitle().startsWith("Hélène Montaut – Curriculum vitae – "));
            assertTrue(pdf.getNumberOfPages() <= 2, pdf.getNumberOfPages() + " pages");
            for (PDPage page : pdf.getPages()) {
                assertEquals(1, descriptionsDeDecor(page.getResources()));
            }
            PDFTextStripper lecture = new PDFTextStripper();
            String texte = lecture.getText(pdf);
            assertTrue(
                    texte.matches("(?s).*Hélène Montaut.*Carrière.*Fonctions et missions.*Responsabilités.*Formations"
                            + " suivies.*Langues.*Anglais – B2.*Engagements.*"),
                    texte);
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                lecture.setStartPage(i);
                lecture.setEndPage(i);
                String une = lecture.getText(pdf);
                assertTrue(une.contains("Curriculum vitae") && une.contains(i + " / " + pdf.getNumberOfPages()), une);
            }
        }
        for (int i = 0; i < 30; i++) {
            LesCv.ajouter(helene, cv, "COMPETENCE", "x", "saisie:texte", "Un long texte à lire. ".repeat(60));
        }
        HttpResponse<String> refus = helene.lire("/cv/pdf?cv=" + cv);
        assertEquals(302, refus.statusCode());
        assertTrue(helene.lire(helene.destination(refus)).body().contains("Masquez des sections ou des lignes"));
        LesCv.acte(helene, "acte", "regler", "cv", cv, "modele", "CLASSIQUE", "pages", "1", "montree", "LANGUE");
        try (PDDocument pdf = DocumentPdf.lire(SITE, helene, "/cv/pdf?cv=" + cv)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertFalse(new PDFTextStripper().getText(pdf).contains("Un long texte"));
        }
    }

    /** How many descriptions of what is not text a page has: a document was mostly made of them. */
    private static long descriptionsDeDecor(PDResources ressources) {
        return StreamSupport.stream(ressources.getPropertiesNames().spliterator(), false)
                .map(n -> ressources.getProperties(n).getCOSObject().getNameAsString(COSName.TYPE))
                .filter(t -> "Layout".equals(t) || "Background".equals(t))
                .count();
    }

    @Test
    void un_fichier_json_revient_dans_une_nouvelle_version_ou_dit_toutes_ses_erreurs() {
        Visiteur helene = helene();
        String cv = LesCv.creer(helene, "À exporter");
        LesCv.ajouter(helene, cv, "LANGUE", "Occitan", "saisie:niveau", "C1", "saisie:texte", "Bilingue");
        String json = helene.lire("/cv/export?format=json&cv=" + cv).body();
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = Navigateur.connecter(fenetre, SITE, ELLE);
            lire(page, json.replace("\"C1\"", "\"C9\"").replace("\"texte\"", "\"txt\""), "#erreurs");
            String refus = page.locator("#erreurs").textContent();
            assertTrue(refus.contains("C9") && refus.contains("lignes[1].txt"), refus);
            verifierAxe(page);
            lire(page, json, "[name='confirmation:importer']");
            assertTrue(page.locator("main").textContent().contains("Langues\u00a0: 1"), page.content());
            verifierAxe(page);
            page.click("[name='confirmation:importer']");
            page.waitForURL(SITE + "/cv?cv=**fait=cv-importe");
            String nouveau = page.url().replaceAll(".*cv=([^&]{22}).*", "$1");
            assertNotEquals(cv, nouveau);
            assertEquals(
                    json, helene.lire("/cv/export?format=json&cv=" + nouveau).body());
        }
    }

    private static void verifierAxe(Page page) {
        assertEquals(List.of(), Axe.defauts(page));
    }

    private static void lire(Page page, String json, String attendu) {
        page.navigate(SITE + "/cv/importer");
        page.setInputFiles(
                "[name='depot:fichier']",
                new FilePayload("cv.json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        page.click("[name='depot:lire']");
        page.locator(attendu).waitFor();
    }

    @Test
    void un_cv_vide_est_accessible_et_un_envoi_du_script_repond_en_json() {
        Visiteur personne = new Visiteur(SITE).connecte("mpeyrusse");
        try (Examen examen = Examen.de(SITE, personne.cookie().orElseThrow())) {
            examen.examiner("/cv", false);
            examen.examiner("/cv/versions", false);
            examen.examiner("/cv/ligne?section=LANGUE", false);
            assertTrue(examen.defauts().isEmpty(), "\n" + String.join("\n", examen.defauts()));
        }
        assertEquals(404, personne.lire("/cv/ligne?section=CARRIERE").statusCode());
        Map<String, String> champs = new TreeMap<>();
        champs.put("jeton", personne.jeton());
        champs.put("cv", "");
        champs.put("titre", "Professeure");
        HttpResponse<String> reponse = personne.envoyer("/cv/acte", champs, "Accept", "application/json");
        assertEquals(200, reponse.statusCode());
        assertTrue(reponse.body().contains("Enregistré à"), reponse.body());
        assertTrue(personne.lire("/cv").body().contains("value=\"Professeure\""), "la première version est créée");
    }

    @Test
    void le_cv_coute_peu_de_requetes() {
        Visiteur helene = helene();
        String cv = LesCv.creer(helene, "Requêtes");
        LesCv.ajouter(helene, cv, "LANGUE", "Anglais");
        assertEquals(200, helene.lire("/cv?cv=" + cv).statusCode());
        int nombre = Integer.parseInt(Essais.sql(EssaisServlet.COMPTEUR + "/cv"));
        assertTrue(nombre <= 8, nombre + " requêtes SQL");
    }
}
