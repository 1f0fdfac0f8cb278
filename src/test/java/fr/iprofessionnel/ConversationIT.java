package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a conversation once it is there: passed on, put away, closed, taken away as a file, told of by e-mail. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConversationIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final Pattern SUIVANT = Pattern.compile("fil=([^\"&]+)\">Message suivant<");

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @Test
    void une_conversation_transmise_est_a_qui_la_recoit_et_l_enseignant_le_lit_avec_la_raison() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Visiteur brigitte = new Visiteur(SITE).connecte("bpages");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Retraite", "Qui s’occupe des pensions ?");
        String fil = "/courrier/fil?fil=" + envoi.fil();
        String collegue = Essais.sql(
                "select a.reference from agent a join compte c on c.agent_id = a.id where c.identifiant = 'bpages'");
        assertEquals(404, brigitte.lire("/gestion" + fil).statusCode());
        agir(nathalie, envoi, "transmettre", "collegue", collegue);
        assertEquals(404, brigitte.lire("/gestion" + fil).statusCode(), "sans raison, rien n'est transmis");
        agir(nathalie, envoi, "transmettre", "collegue", collegue, "motif", "Elle suit les pensions.");
        String vue = florent.lire(fil).body();
        assertTrue(vue.contains("Transmis à Brigitte Pagès") && vue.contains("Elle suit les pensions."), vue);
        assertEquals(200, brigitte.lire("/gestion" + fil).statusCode());
        assertFalse(nathalie.lire("/gestion/courrier?attend=SERVICE").body().contains(envoi.fil()));
        Courriers.repondre(brigitte, envoi.fil(), "Je m’en occupe.");
        assertTrue(florent.lire(fil).body().contains("Je m’en occupe."));
    }

    @Test
    void une_conversation_archivee_n_est_plus_dans_la_liste_et_une_reponse_l_y_remet() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Congé ou absence", "Une question");
        agir(florent, envoi, "archiver");
        assertFalse(florent.lire("/courrier").body().contains(envoi.fil()));
        assertTrue(florent.lire("/courrier?archives=oui").body().contains(envoi.fil()));
        Courriers.repondre(new Visiteur(SITE).connecte("ncazaux"), envoi.fil(), "Une réponse");
        assertTrue(florent.lire("/courrier").body().contains(envoi.fil()));
        assertFalse(florent.lire("/courrier?archives=oui").body().contains(envoi.fil()));
        assertTrue(florent.lire("/courrier?attend=ENSEIGNANT").body().contains(envoi.fil()));
        assertFalse(florent.lire("/courrier?attend=SERVICE").body().contains(envoi.fil()));
    }

    @Test
    void une_conversation_close_se_rouvre_des_deux_cotes() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Paie", "Tout est réglé");
        String fil = "/courrier/fil?fil=" + envoi.fil();
        agir(nathalie, envoi, "clore");
        for (Visiteur visiteur : new Visiteur[] {florent, nathalie}) {
            String espace = visiteur == nathalie ? "/gestion" : "";
            assertTrue(visiteur.lire(espace + fil).body().contains("Cette conversation est close."));
            assertFalse(nathalie.lire("/gestion/courrier?attend=SERVICE").body().contains(envoi.fil()));
            agir(visiteur, envoi, "rouvrir");
            assertFalse(visiteur.lire(espace + fil).body().contains("Cette conversation est close."));
            agir(visiteur, envoi, "clore");
        }
    }

    @Test
    void une_conversation_s_emporte_avec_ses_pieces_et_sans_les_notes_du_service() throws IOException {
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Map<String, byte[]> fichiers = new TreeMap<>();
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = Navigateur.connecter(fenetre, SITE, "fdurand");
            page.navigate(SITE + "/courrier/ecrire");
            page.selectOption("#objet", "Paie");
            page.fill("#texte", "Voici mon bulletin.");
            page.click("#redaction button[value='relire']");
            page.setInputFiles("#piece", new FilePayload("bulletin.pdf", "application/pdf", PDF));
            page.click("#joindre button");
            page.click("#envoi button[value='envoyer']");
            assertThat(page.locator("#accuse")).isVisible();
            Courriers.Envoi envoi = Courriers.envoi(page.url());
            agir(nathalie, envoi, "noter", "note", "Xylophone");
            Download archive =
                    page.waitForDownload(() -> page.click("a[href*='/courrier/export?fil=" + envoi.fil() + "']"));
            assertEquals("conversation.zip", archive.suggestedFilename());
            lire(archive, fichiers);
        }
        assertEquals(Set.of("conversation.pdf", "pieces/1-bulletin.pdf"), fichiers.keySet());
        assertEquals(
                new String(PDF, StandardCharsets.US_ASCII),
                new String(fichiers.get("pieces/1-bulletin.pdf"), StandardCharsets.US_ASCII));
        try (PDDocument conversation = Loader.loadPDF(fichiers.get("conversation.pdf"))) {
            assertTrue(conversation.getDocumentCatalog().getMarkInfo().isMarked());
            String texte = new PDFTextStripper().getText(conversation);
            assertTrue(texte.contains("Voici mon bulletin.") && !texte.contains("Xylophone"), texte);
        }
    }

    private static void lire(Download archive, Map<String, byte[]> fichiers) throws IOException {
        try (InputStream recu = archive.createReadStream();
                ZipInputStream zip = new ZipInputStream(recu)) {
            for (ZipEntry entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                fichiers.put(entree.getName(), zip.readAllBytes());
            }
        }
    }

    @Test
    void une_reponse_type_prend_les_donnees_de_l_enseignant_et_garde_ses_versions() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Courriers.Envoi envoi = Courriers.ecrire(florent, "Congé ou absence", "Puis-je partir ?");
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = Navigateur.connecter(fenetre, SITE, "ncazaux");
            page.navigate(SITE + "/gestion/modeles");
            page.fill("[id='modele:titre']", "Accord");
            page.fill("[id='modele:texte']", "Cher {prenom}, c’est non.");
            page.click("[id='modele:ecrire']");
            assertThat(page.locator("main")).containsText("prenom");
            page.fill("[id='modele:texte']", "Cher {prénom}, c’est non.");
            page.click("[id='modele:ecrire']");
            page.click("main li a:has-text('Accord')");
            page.fill("[id='modele:texte']", "Cher {prénom} {nom}, c’est oui. {gestionnaire}");
            page.click("[id='modele:ecrire']");
            page.click("main li a:has-text('Accord')");
            assertThat(page.locator("main details")).hasCount(2);
            page.navigate(SITE + "/gestion/courrier/fil?fil=" + envoi.fil());
            page.selectOption("#modele", "Accord");
            page.click("#redaction button[value='modele']");
            assertThat(page.locator("#texte")).hasValue("Cher Florent Durand, c’est oui. Nathalie Cazaux");
            page.navigate(SITE + "/gestion/modeles");
            page.click("main li a:has-text('Accord')");
            page.click("[id='modele:retirer']");
            assertThat(page.locator("main li a:has-text('Accord')")).hasCount(0);
        }
        assertEquals("2", Essais.sql("select count(*) from modele_reponse where titre = 'Accord'"));
    }

    @Test
    void qui_veut_un_courriel_par_jour_en_recoit_un_et_qui_n_en_veut_pas_aucun() {
        Visiteur claire = new Visiteur(SITE).connecte("ccastelnau");
        Courriers.Envoi envoi = Courriers.ecrire(claire, "Paie", "Première question");
        Courriers.Envoi autre = Courriers.ecrire(claire, "Congé ou absence", "Seconde question");
        Visiteur service = new Visiteur(SITE).connecte(Courriers.gestionnaireDe("ccastelnau"));
        String compte = "(select id from compte where identifiant = 'ccastelnau')";
        try {
            choisir(claire, "QUOTIDIEN");
            Essais.sql(
                    "update avis_courriel set adresse = 'courrier-du-matin@exemple.fr', verifiee_le = 0 where compte_id = "
                            + compte);
            Courriers.repondre(service, envoi.fil(), "Première réponse");
            Courriers.repondre(service, autre.fil(), "Seconde réponse");
            assertEquals("0", courriels(), "rien avant le matin");
            Essais.envoyerLesAvisDuJour();
            Essais.envoyerLesAvisDuJour();
            assertEquals("1", courriels(), "un pour les deux");
            choisir(claire, "AUCUN");
            Courriers.repondre(service, envoi.fil(), "Encore une");
            Essais.envoyerLesAvisDuJour();
            assertEquals("1", courriels());
            Courriers.repondre(service, envoi.fil(), "Une décision", "formel", "oui");
            assertEquals("2", courriels(), "un acte s'annonce toujours");
        } finally {
            Essais.sql("delete from avis_courriel where compte_id = " + compte);
        }
    }

    @Test
    void apres_une_conversation_vient_la_suivante_meme_si_la_premiere_est_laissee_pour_plus_tard() {
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        List<String> fils = Stream.of("Une", "Deux", "Trois")
                .map(texte -> Courriers.ecrire(florent, "Paie", texte).fil())
                .toList();
        fils.forEach(fil -> Essais.sql("update fil set echeance = '1999-01-01', attend_depuis = " + fils.indexOf(fil)
                + " where reference = '" + fil + "'"));
        try {
            assertEquals(fils.get(1), suivante(nathalie, fils.get(0)));
            assertEquals(fils.get(2), suivante(nathalie, fils.get(1)));
            assertFalse(fils.contains(suivante(nathalie, fils.get(2))), "puis ce qui est moins urgent");
            Courriers.repondre(nathalie, fils.get(1), "Réponse");
            assertEquals(fils.get(0), suivante(nathalie, fils.get(1)), "répondue, elle ne compte plus");
            assertEquals(fils.get(2), suivante(nathalie, fils.get(0)));
        } finally {
            Essais.sql("update fil set echeance = '2099-01-01' where echeance = '1999-01-01'");
        }
    }

    private static String suivante(Visiteur gestionnaire, String fil) {
        Matcher lien = SUIVANT.matcher(
                gestionnaire.lire("/gestion/courrier/fil?fil=" + fil).body());
        assertTrue(lien.find());
        return lien.group(1);
    }

    @Test
    void une_condition_des_perspectives_se_conteste_par_un_message_qui_la_cite() {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = Navigateur.connecter(fenetre, SITE, "fdurand");
            page.navigate(SITE + "/perspectives");
            Locator contester = page.locator("a[href*='/dossier/signaler'][href*='condition=']")
                    .first();
            String calcul = contester.getAttribute("href").replaceAll(".*calcul=([A-Z_]+).*", "$1");
            page.navigate(URI.create(SITE + "/perspectives")
                    .resolve(contester.getAttribute("href"))
                    .toString());
            page.click("[name='signaler:preparer']");
            assertThat(page.locator("main blockquote")).containsText("Condition concernée");
            page.fill("#texte", "J’ai plus de services que cela.");
            page.click("#redaction button[value='relire']");
            page.click("#envoi button[value='envoyer']");
            Courriers.Envoi envoi = Courriers.envoi(page.url());
            assertEquals(
                    calcul + "|RECUE",
                    Essais.sql("select calcul || '|' || signalement from fil where reference = '" + envoi.fil() + "'"));
        }
    }

    private static String courriels() {
        return Essais.sql("select count(*) from courriel where destinataire = 'courrier-du-matin@exemple.fr'");
    }

    private static void choisir(Visiteur visiteur, String rythme) {
        Courriers.acte(
                visiteur,
                "/courrier/avis",
                "frequence",
                "frequence",
                "frequence:rythme",
                rythme,
                "frequence:choisir",
                "x",
                "jakarta.faces.ViewState",
                "stateless");
        assertEquals(
                rythme,
                Essais.sql("select v.rythme from avis_courriel v join compte c on c.id = v.compte_id"
                        + " where c.identifiant = 'ccastelnau'"));
    }

    private static void agir(Visiteur visiteur, Courriers.Envoi envoi, String acte, String... champs) {
        String[] tous = new String[champs.length + 6];
        System.arraycopy(champs, 0, tous, 0, champs.length);
        System.arraycopy(
                new String[] {"acte", acte, "fil", envoi.fil(), "espace", "/gestion"}, 0, tous, champs.length, 6);
        Courriers.acte(visiteur, "/courrier/acte", tous);
    }
}
