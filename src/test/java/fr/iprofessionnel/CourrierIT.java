package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The mail between a teacher and their manager, as both use it, and as others try to. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CourrierIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @Test
    void un_message_va_au_gestionnaire_du_dossier_et_sa_reponse_revient_avec_ses_etats() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Paie", "Mon traitement de juin me semble faux.");
        String vue = florent.lire("/courrier/fil?fil=" + envoi.fil()).body();
        assertTrue(vue.contains("Envoyé le") && vue.contains("remis le") && !vue.contains("lu le"), vue);
        assertTrue(nathalie.lire("/gestion/courrier?q=juin").body().contains(envoi.fil()));
        nathalie.lire("/gestion/courrier/fil?fil=" + envoi.fil());
        assertTrue(florent.lire("/courrier/fil?fil=" + envoi.fil()).body().contains("lu le"));
        Courriers.repondre(nathalie, envoi.fil(), "La correction paraîtra en juillet.");
        assertTrue(florent.lire("/dossier").body().contains("Votre courrier ("), "l'onglet dit qu'il y a à lire");
        String lu = florent.lire("/courrier/fil?fil=" + envoi.fil()).body();
        assertTrue(lu.contains("La correction paraîtra en juillet.") && lu.contains("répondu le"), lu);
        assertTrue(florent.lire("/courrier?q=correction").body().contains(envoi.fil()));
        assertFalse(florent.lire("/courrier?q=zanzibar").body().contains(envoi.fil()));
    }

    @Test
    void une_conversation_n_existe_que_pour_ses_deux_cotes() throws Exception {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        String brouillon = Courriers.nouveauBrouillon(florent);
        Courriers.acte(
                florent,
                "/courrier/redaction",
                "acte",
                "relire",
                "brouillon",
                brouillon,
                "objet",
                "Paie",
                "texte",
                "Secret");
        joindre(florent, brouillon, "bulletin.pdf", PDF);
        String piece = Essais.sql("select reference from piece_jointe where porteur = '" + brouillon + "'");
        for (String qui : List.of("ncazaux", "ccastelnau")) {
            Visiteur autre = new Visiteur(SITE).connecte(qui);
            assertEquals(
                    404, autre.lire("/courrier/relire?brouillon=" + brouillon).statusCode(), qui);
            assertEquals(404, autre.lire("/courrier/piece?piece=" + piece).statusCode(), qui);
        }
        Courriers.Envoi envoi = Courriers.envoi(
                florent, Courriers.acte(florent, "/courrier/redaction", "acte", "envoyer", "brouillon", brouillon));
        List<String> adresses = List.of(
                "/courrier/fil?fil=" + envoi.fil(),
                "/gestion/courrier/fil?fil=" + envoi.fil(),
                "/courrier/piece?piece=" + piece,
                "/courrier/accuse?fil=" + envoi.fil() + "&message=" + envoi.message(),
                "/courrier/export?fil=" + envoi.fil());
        for (String qui : List.of("ccastelnau", "bpages", "mlespinasse", "pcastera", "administrateur")) {
            Visiteur autre = new Visiteur(SITE).connecte(qui);
            assertAll(adresses.stream()
                    .map(a -> () -> assertEquals(404, autre.lire(a).statusCode(), qui + " : " + a)));
            assertEquals(
                    404,
                    Courriers.acte(autre, "/courrier/acte", "acte", "clore", "fil", envoi.fil())
                            .statusCode(),
                    qui);
        }
        HttpResponse<String> servie = florent.lire("/courrier/piece?piece=" + piece);
        assertEquals(
                "application/octet-stream",
                servie.headers().firstValue("Content-Type").orElse(""));
        assertTrue(servie.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
        assertEquals(new String(PDF, StandardCharsets.US_ASCII), servie.body());
    }

    private static void joindre(Visiteur visiteur, String brouillon, String nom, byte[] contenu) {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = Navigateur.connecter(fenetre, SITE, "fdurand");
            page.navigate(SITE + "/courrier/relire?brouillon=" + brouillon);
            page.setInputFiles("#piece", new FilePayload(nom, "application/octet-stream", contenu));
            page.click("#joindre button");
            page.waitForLoadState();
        }
    }

    @Test
    void un_fichier_est_juge_sur_son_contenu_et_non_sur_son_nom() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        String brouillon = Courriers.nouveauBrouillon(florent);
        Courriers.acte(
                florent,
                "/courrier/redaction",
                "acte",
                "relire",
                "brouillon",
                brouillon,
                "objet",
                "Paie",
                "texte",
                "x");
        joindre(florent, brouillon, "programme.pdf", new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0});
        assertEquals("0", Essais.sql("select count(*) from piece_jointe where porteur = '" + brouillon + "'"));
        joindre(florent, brouillon, "../../vrai", PDF);
        assertEquals("vrai.pdf", Essais.sql("select nom from piece_jointe where porteur = '" + brouillon + "'"));
    }

    @Test
    void deux_envois_du_meme_brouillon_font_un_seul_message() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        String brouillon = Courriers.nouveauBrouillon(florent);
        Courriers.acte(
                florent,
                "/courrier/redaction",
                "acte",
                "relire",
                "brouillon",
                brouillon,
                "objet",
                "Paie",
                "texte",
                "Un");
        String jeton = florent.jeton();
        Map<String, String> champs = Map.of("jeton", jeton, "acte", "envoyer", "brouillon", brouillon);
        List<CompletableFuture<HttpResponse<String>>> envois = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> new Visiteur(SITE)
                        .avecCookie(florent.cookie().orElseThrow())
                        .envoyer("/courrier/redaction", champs)))
                .toList();
        envois.forEach(e -> Courriers.envoi(florent, e.join()));
        assertEquals("1", Essais.sql("select count(*) from message where reference = '" + brouillon + "'"));
        assertEquals("0", Essais.sql("select count(*) from brouillon where reference = '" + brouillon + "'"));
        assertTrue(florent.destination(florent.lire("/courrier/relire?brouillon=" + brouillon))
                .contains("fait=courrier-deja"));
    }

    @Test
    void ce_qui_est_ecrit_quand_la_session_expire_devient_un_brouillon() {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = Navigateur.connecter(fenetre, SITE, "hmontaut");
            page.navigate(SITE + "/courrier/ecrire");
            page.selectOption("#objet", "Retraite");
            page.fill("#texte", "Écrit avant la fin de la session.");
            Essais.vieillirSessions("hmontaut");
            page.click("#redaction button[value='relire']");
            Navigateur.remplirConnexion(page, "hmontaut", Visiteur.MOT_DE_PASSE);
            page.waitForURL(SITE + "/courrier/ecrire?brouillon=**");
            assertThat(page.locator("#texte")).hasValue("Écrit avant la fin de la session.");
            assertThat(page.locator("#objet")).hasValue("Retraite");
            assertThat(page.locator("[role=status]").first()).containsText("session avait expiré");
        }
    }

    @Test
    void le_brouillon_s_enregistre_pendant_qu_on_ecrit() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.ETROIT)) {
            Page page = Navigateur.connecter(fenetre, SITE, "hmontaut");
            page.navigate(SITE + "/courrier/ecrire");
            page.selectOption("#objet", "Paie");
            page.locator("#texte").pressSequentially("Bonjour");
            assertThat(page.locator("[data-brouillon]")).containsText("Brouillon enregistré à");
            page.navigate(SITE + "/courrier");
            assertThat(page.locator("main")).containsText("Vos brouillons");
        }
    }

    @Test
    void un_accuse_se_verifie_par_son_code_et_ne_dit_rien_d_autre() throws Exception {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Retraite", "Ma date de départ ?");
        String vue = florent.lire("/courrier/fil?fil=" + envoi.fil() + "&envoye=" + envoi.message())
                .body();
        Matcher code = Pattern.compile("<code>([A-Z2-9-]{19})</code>").matcher(vue);
        assertTrue(code.find(), vue);
        String numero = Essais.sql("select numero from message where reference = '" + envoi.message() + "'");
        Visiteur passant = new Visiteur(SITE);
        String verifie = passant.lire("/verifier?code=" + code.group(1)).body();
        assertTrue(verifie.contains(numero), verifie);
        assertFalse(verifie.contains("Durand") || verifie.contains("départ") || verifie.contains("Retraite"));
        for (String devine : List.of(numero, envoi.message(), envoi.fil(), "%", "' or 1 = 1 --", "A".repeat(4000))) {
            assertAucunAccuse(passant, devine);
        }
        for (int i = 0; i < code.group(1).length(); i++) {
            String autre = code.group(1).charAt(i) == 'A' ? "B" : "A";
            if (code.group(1).charAt(i) != '-') {
                assertAucunAccuse(
                        passant,
                        code.group(1).substring(0, i) + autre + code.group(1).substring(i + 1));
            }
        }
        String pdf = "/courrier/accuse?fil=" + envoi.fil() + "&message=" + envoi.message();
        try (PDDocument document = Loader.loadPDF(octets(florent, pdf))) {
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
            assertEquals("Accusé de dépôt", document.getDocumentInformation().getTitle());
        }
    }

    private static void assertAucunAccuse(Visiteur passant, String code) {
        String page = passant.lire("/verifier?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8))
                .body();
        assertTrue(page.contains("Aucun accusé de dépôt ne porte ce code"), code);
        assertFalse(page.contains("vient de ce portail"), code);
    }

    private static byte[] octets(Visiteur visiteur, String chemin) {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            return fenetre.request()
                    .get(
                            SITE + chemin,
                            com.microsoft.playwright.options.RequestOptions.create()
                                    .setHeader(
                                            "Cookie",
                                            Visiteur.COOKIE + "="
                                                    + visiteur.cookie().orElseThrow()))
                    .body();
        }
    }

    @Test
    void une_erreur_du_dossier_se_signale_et_son_etat_se_lit_a_cote_de_la_donnee() {
        Visiteur claire = new Visiteur(SITE).connecte("ccastelnau");
        String gestionnaire = Courriers.gestionnaireDe("ccastelnau");
        String ligne = Essais.sql("select max(l.id) from ligne_dossier l join dossier d on d.id = l.dossier_id join"
                + " compte c on c.agent_id = d.agent_id where c.identifiant = 'ccastelnau' and l.rubrique = 'ECHELON'"
                + " and l.connu_au is null");
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = Navigateur.connecter(fenetre, SITE, "ccastelnau");
            page.navigate(SITE + "/dossier/signaler?ligne=" + ligne);
            page.click("[name='signaler:preparer']");
            page.fill("#texte", "La date est fausse : le 1er septembre.");
            page.click("#redaction button[value='relire']");
            page.click("#envoi button[value='envoyer']");
            assertThat(page.locator("#accuse")).isVisible();
        }
        assertTrue(claire.lire("/dossier/carriere").body().contains("Signalement\u00a0: reçu"));
        String fil = Essais.sql("select max(reference) from fil where ligne_id = " + ligne);
        Visiteur service = new Visiteur(SITE).connecte(gestionnaire);
        Courriers.acte(
                service, "/courrier/acte", "acte", "decider", "fil", fil, "etat", "MAINTENUE", "espace", "/gestion");
        assertTrue(
                claire.lire("/dossier/carriere").body().contains("Signalement\u00a0: reçu"),
                "une donnée maintenue demande un motif");
        Courriers.acte(
                service,
                "/courrier/acte",
                "acte",
                "decider",
                "fil",
                fil,
                "etat",
                "MAINTENUE",
                "motif",
                "L’arrêté dit le 1er octobre.",
                "espace",
                "/gestion");
        assertTrue(claire.lire("/dossier/carriere").body().contains("donnée maintenue"));
        assertTrue(claire.lire("/courrier/fil?fil=" + fil).body().contains("dit le 1er octobre"));
    }

    @Test
    void une_note_interne_ne_se_lit_jamais_du_cote_de_l_enseignant() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Autre question", "Bonjour");
        Courriers.acte(
                nathalie,
                "/courrier/acte",
                "acte",
                "noter",
                "fil",
                envoi.fil(),
                "note",
                "Xylophone",
                "espace",
                "/gestion");
        assertTrue(
                nathalie.lire("/gestion/courrier/fil?fil=" + envoi.fil()).body().contains("Xylophone"));
        assertFalse(florent.lire("/courrier/fil?fil=" + envoi.fil()).body().contains("Xylophone"));
        assertFalse(florent.lire("/courrier?q=xylophone").body().contains(envoi.fil()));
        assertTrue(nathalie.lire("/gestion/courrier?q=xylophone").body().contains(envoi.fil()));
    }

    @Test
    void pendant_une_absence_les_messages_vont_a_qui_remplace() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        String agent = "select a.reference from agent a join compte c on c.agent_id = a.id where c.identifiant = ";
        String jour = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        Courriers.Envoi avant = Courriers.ecrire(florent, "Paie", "Avant l’absence");
        String[] champs = {
            "absence",
            "absence",
            "absence:absent",
            Essais.sql(agent + "'ncazaux'"),
            "absence:remplacant",
            Essais.sql(agent + "'bpages'"),
            "absence:du",
            jour,
            "absence:au",
            jour,
            "absence:ajouter",
            "x",
            "jakarta.faces.ViewState",
            "stateless"
        };
        HttpResponse<String> ajoutee = Courriers.acte(nathalie, "/gestion/absences", champs);
        assertEquals("/gestion/absences?fait=courrier-absence", nathalie.destination(ajoutee), ajoutee.body());
        try {
            assertFalse(nathalie.destination(Courriers.acte(nathalie, "/gestion/absences", champs))
                    .contains("fait="));
            assertTrue(florent.lire("/courrier/ecrire").body().contains("en remplacement de Nathalie Cazaux"));
            Visiteur brigitte = new Visiteur(SITE).connecte("bpages");
            assertTrue(brigitte.lire("/gestion/courrier").body().contains(avant.fil()));
            assertEquals(200, ouvre(brigitte, avant));
            assertEquals(
                    200, brigitte.lire("/dossier?dossier=" + dossier("fdurand")).statusCode());
        } finally {
            Essais.sql("delete from absence");
        }
        assertEquals(404, ouvre(new Visiteur(SITE).connecte("bpages"), avant));
    }

    private static int ouvre(Visiteur visiteur, Courriers.Envoi envoi) {
        return visiteur.lire("/gestion/courrier/fil?fil=" + envoi.fil()).statusCode();
    }

    private static String dossier(String identifiant) {
        return Essais.sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id"
                + " where c.identifiant = '" + identifiant + "'");
    }

    @Test
    void ce_qui_est_en_retard_remonte_au_responsable_du_service_et_a_lui_seul() {
        Visiteur enseignant = new Visiteur(SITE).connecte("mpeyrusse");
        Courriers.Envoi envoi = Courriers.ecrire(enseignant, "Paie", "Personne ne répond");
        Visiteur responsable = new Visiteur(SITE).connecte("ncazaux");
        assertEquals(404, ouvre(responsable, envoi), "rien n'est encore en retard");
        Essais.sql("update fil set echeance = '2020-01-31' where reference = '" + envoi.fil() + "'");
        assertTrue(responsable.lire("/gestion/suivi").body().contains(envoi.fil()));
        assertEquals(200, ouvre(responsable, envoi));
        assertTrue(enseignant.lire("/courrier/fil?fil=" + envoi.fil()).body().contains("délai de réponse est dépassé"));
        Visiteur autre = new Visiteur(SITE).connecte("bpages");
        assertEquals(404, autre.lire("/gestion/suivi").statusCode());
        assertEquals(404, ouvre(autre, envoi));
    }

    @Test
    void une_conversation_et_ses_messages_suivent_le_dossier_dans_le_portefeuille_ou_il_est() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        String suivie =
                Courriers.ecrire(florent, "Paie", "Où est mon dossier ?").fil();
        String transmise = Courriers.ecrire(florent, "Paie", "Et celui-ci ?").fil();
        String sien = Essais.sql(
                "select d.portefeuille_id from dossier d join fil f on f.dossier_id = d.id where f.reference = '"
                        + suivie + "'");
        String autre = Essais.sql("select min(id) from portefeuille where id <> " + sien);
        for (String fil : List.of(suivie, transmise)) {
            Essais.sql("update fil set portefeuille_id = " + autre + " where reference = '" + fil + "'");
            Essais.sql("update message set portefeuille_id = " + autre + duFil(fil));
        }
        Essais.sql("update fil set traite_par = (select min(agent_id) from gestionnaire) where reference = '"
                + transmise + "'");
        Essais.mettreAJour();
        for (String fil : List.of(suivie, transmise)) {
            assertEquals(sien, Essais.sql("select portefeuille_id from fil where reference = '" + fil + "'"));
        }
        assertEquals(sien, Essais.sql("select max(portefeuille_id) from message" + duFil(suivie)));
        assertEquals("0", Essais.sql("select count(portefeuille_id) from message" + duFil(transmise)));
    }

    private static String duFil(String fil) {
        return " where fil_id = (select id from fil where reference = '" + fil + "')";
    }

    @Test
    void sans_gestionnaire_un_message_va_a_la_file_commune_et_non_nulle_part() {
        String dossier = "(select d.id from dossier d join compte c on c.agent_id = d.agent_id where c.identifiant ="
                + " 'mpeyrusse')";
        String portefeuille = Essais.sql("select portefeuille_id from dossier where id = " + dossier);
        Essais.sql("update dossier set portefeuille_id = null where id = " + dossier);
        try {
            Visiteur enseignant = new Visiteur(SITE).connecte("mpeyrusse");
            Courriers.Envoi envoi = Courriers.ecrire(enseignant, "Paie", "Qui s’occupe de moi ?");
            assertTrue(enseignant
                    .lire("/courrier/fil?fil=" + envoi.fil())
                    .body()
                    .contains("En attente d’un gestionnaire"));
            Visiteur brigitte = new Visiteur(SITE).connecte("bpages");
            assertTrue(brigitte.lire("/gestion/courrier").body().contains(envoi.fil()));
            Courriers.acte(brigitte, "/courrier/acte", "acte", "prendre", "fil", envoi.fil(), "espace", "/gestion");
            assertEquals(
                    404,
                    new Visiteur(SITE)
                            .connecte("ncazaux")
                            .lire("/gestion/courrier/fil?fil=" + envoi.fil())
                            .statusCode(),
                    "prise en charge, elle n'est plus à tous");
        } finally {
            Essais.sql("update dossier set portefeuille_id = " + portefeuille + " where id = " + dossier);
        }
    }

    @Test
    void un_acte_formel_ne_se_lit_qu_apres_l_attestation_de_lecture() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Retraite", "J’attends la décision.");
        Courriers.Envoi acte =
                Courriers.repondre(nathalie, envoi.fil(), "Votre demande est mirabelle.", "formel", "oui");
        String fil = "/courrier/fil?fil=" + envoi.fil();
        String scelle = florent.lire(fil).body();
        assertTrue(scelle.contains("atteste que je le lis") && !scelle.contains("mirabelle"), scelle);
        assertFalse(florent.lire("/courrier").body().contains("mirabelle"));
        assertFalse(florent.lire("/courrier?q=mirabelle").body().contains(envoi.fil()));
        assertTrue(nathalie.lire("/gestion" + fil).body().contains("lecture à attester"));
        Courriers.acte(nathalie, "/courrier/acte", "acte", "attester", "fil", envoi.fil(), "message", acte.message());
        assertFalse(florent.lire(fil).body().contains("mirabelle"), "l'enseignant seul atteste");
        Courriers.acte(florent, "/courrier/acte", "acte", "attester", "fil", envoi.fil(), "message", acte.message());
        assertTrue(florent.lire(fil).body().contains("mirabelle"));
        assertTrue(nathalie.lire("/gestion" + fil).body().contains("lecture attestée le"));
    }

    @Test
    void une_conversation_ouverte_montre_ce_qui_arrive_et_l_onglet_ce_qui_reste_a_lire() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Retraite", "Une question de plus");
        Courriers.Envoi autre = Courriers.ecrire(florent, "Retraite", "Encore une");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        try (BrowserContext fenetre = Navigateur.fenetre(1280)) {
            Page page = Navigateur.connecter(fenetre, SITE, "fdurand");
            page.waitForResponse("**/courrier/direct*", () -> page.navigate(SITE + "/courrier/fil?fil=" + envoi.fil()));
            Courriers.repondre(nathalie, envoi.fil(), "Arrivé pendant la lecture.");
            assertThat(page.locator(".messages")).containsText("Arrivé pendant la lecture.");
            assertThat(page.locator("[data-annonce]")).containsText("à jour");
            Courriers.repondre(nathalie, autre.fil(), "Dans une autre conversation.");
            assertThat(page.locator("#menu a[href$='/courrier']")).containsText("(");
        }
    }

    @Test
    void un_courriel_annonce_sans_rien_dire_et_part_meme_si_le_serveur_etait_arrete() throws Exception {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        formulaire(florent, "courriel", "courriel:adresse", "florent@exemple.fr", "courriel:demander", "x");
        String attente = "select count(*) from courriel where destinataire = 'florent@exemple.fr' and essais > 0 and"
                + " envoye_le is null";
        Attente.de(
                "un premier essai refusé", PATIENCE, () -> !Essais.sql(attente).equals("0"));
        GreenMail postier = new GreenMail(new ServerSetup(Integer.getInteger("it.smtp"), "localhost", "smtp"));
        postier.start();
        try {
            Essais.sql("update courriel set essai_le = 0, pris_jusqua = null where envoye_le is null");
            Attente.de("le code", PATIENCE, () -> recus(postier).size() == 1);
            String code = texte(recus(postier).get(0)).replaceAll("(?s).*?([0-9]{8}).*", "$1");
            formulaire(florent, "verification", "verification:code", code, "verification:confirmer", "x");
            Courriers.Envoi envoi = Courriers.ecrire(florent, "Retraite", "Question");
            Courriers.repondre(new Visiteur(SITE).connecte("ncazaux"), envoi.fil(), "Réponse confidentielle.");
            Attente.de("l'annonce", PATIENCE, () -> recus(postier).size() == 2);
            MimeMessage annonce = recus(postier).get(1);
            assertEquals("Un message vous attend", annonce.getSubject());
            assertFalse(texte(annonce).contains("confidentielle"));
            assertTrue(texte(annonce)
                    .contains("https://portail.exemple.fr/i-professionnel/courrier/fil?fil=" + envoi.fil()));
            Attente.pause(Duration.ofSeconds(11));
            assertEquals(2, recus(postier).size(), "chacun une fois");
        } finally {
            postier.stop();
            Essais.sql("delete from avis_courriel");
        }
    }

    /** What Florent got from his mail: what tells of the safety of accounts is sent too, to whom it is about. */
    private static List<MimeMessage> recus(GreenMail postier) {
        return Arrays.stream(postier.getReceivedMessages())
                .filter(m -> GreenMailUtil.getHeaders(m).contains("florent@exemple.fr"))
                .filter(m -> !GreenMailUtil.getHeaders(m).contains("curit"))
                .toList();
    }

    private static String texte(MimeMessage message) throws Exception {
        return String.valueOf(message.getContent()) + GreenMailUtil.getHeaders(message);
    }

    private static void formulaire(Visiteur visiteur, String nom, String... champs) {
        String[] tous = Stream.concat(Stream.of(nom, nom, "jakarta.faces.ViewState", "stateless"), Stream.of(champs))
                .toArray(String[]::new);
        HttpResponse<String> reponse = Courriers.acte(visiteur, "/courrier/avis", tous);
        assertTrue(visiteur.destination(reponse).contains("fait="), reponse.body());
    }

    @Test
    void le_courrier_coute_peu_de_requetes() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Paie", "Combien de requêtes ?");
        compter(florent, "/courrier", "/courrier", 6);
        compter(nathalie, "/gestion/courrier", "/gestion/courrier", 5);
        nathalie.lire("/gestion/courrier/fil?fil=" + envoi.fil());
        compter(nathalie, "/gestion/courrier/fil?fil=" + envoi.fil(), "/gestion/courrier/fil", 9);
        compter(florent, "/courrier/fil?fil=" + envoi.fil(), "/courrier/fil", 7);
    }

    private static void compter(Visiteur visiteur, String adresse, String chemin, int maximum) {
        assertEquals(200, visiteur.lire(adresse).statusCode(), adresse);
        int nombre = Integer.parseInt(Essais.sql(EssaisServlet.COMPTEUR + chemin));
        assertTrue(nombre <= maximum, chemin + " : " + nombre + " requêtes SQL");
    }
}
