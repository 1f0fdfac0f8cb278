package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The account screens of who cannot sign in, and what protects them: requirements P9, T2, T5, T6, T7, T9, T10, and the test
 * that nobody learns from them who exists.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ComptesIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String NOUVEAU = "quatre marmottes sur un toit";
    private static final String VERIFIEE = "claire@exemple.fr";
    private static final String LUE = "ccastelnau";

    private final Visiteur visiteur = new Visiteur(SITE);

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    /** Claire's account as the demonstration made it. */
    @AfterEach
    void remettre() {
        Essais.sql("update compte set mot_de_passe = (select c.mot_de_passe from compte c where c.identifiant ="
                + " 'fdurand'), echecs = 0, suspendu_jusqua = null, surete_le = null where identifiant = '" + LUE
                + "'");
        Essais.sql("delete from levee_facteurs where objet = 'LETTRE'");
        Essais.sql("delete from avis_courriel where adresse = '" + VERIFIEE + "'");
        Essais.sql("delete from code_reinitialisation");
    }

    private static void verifierAdresse() {
        Essais.sql("insert into avis_courriel (compte_id, rythme, adresse, verifiee_le, code_essais, code_envois,"
                + " envoye_jusqua) select id, 'IMMEDIAT', '" + VERIFIEE
                + "', 0, 0, 0, 0 from compte where identifiant = '"
                + LUE + "'");
    }

    private static String identite(String colonne) {
        return Essais.sql("select a." + colonne
                + " from agent a join compte c on c.agent_id = a.id where c.identifiant =" + " '" + LUE + "'");
    }

    /** Fills the form of a page as somebody does who reads its image. */
    private static HttpResponse<String> remplir(Visiteur qui, String page, String formulaire, String... champs) {
        Map<String, String> valeurs = new TreeMap<>();
        valeurs.put(formulaire, formulaire);
        valeurs.put("jakarta.faces.ViewState", "stateless");
        Matcher defi = Pattern.compile("name=\"defi\" value=\"([^\"]*)\"")
                .matcher(qui.lire(page).body());
        if (defi.find()) {
            valeurs.put("defi", defi.group(1));
            valeurs.put("defi-reponse", Essais.reponseDuDefi(defi.group(1)));
        }
        for (int i = 0; i < champs.length; i += 2) {
            valeurs.put(champs[i].contains("-") ? champs[i] : formulaire + ":" + champs[i], champs[i + 1]);
        }
        return qui.envoyer(page, valeurs);
    }

    private static HttpResponse<String> chercher(Visiteur qui, String nom, String prenom, String naissance) {
        return remplir(
                qui,
                "/compte/retrouver",
                "retrouver",
                "nom",
                nom,
                "prenom",
                prenom,
                "naissance",
                naissance,
                "rechercher",
                "x");
    }

    private static HttpResponse<String> reinitialiser(
            Visiteur qui, String identifiant, String numen, String naissance) {
        return remplir(
                qui,
                "/compte/reinitialiser",
                "reinitialiser",
                "identifiant",
                identifiant,
                "numen",
                numen,
                "naissance",
                naissance,
                "demander",
                "x");
    }

    private static String vuDe(HttpResponse<String> reponse) {
        Map<String, Object> entetes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        entetes.putAll(reponse.headers().map());
        entetes.remove("date");
        // Expires is the clock again: what a cookie lasts is in its Max-Age.
        String cookies = String.valueOf(entetes.remove("set-cookie"))
                .replaceAll("=[A-Za-z0-9_-]{43}", "=…")
                .replaceAll("Expires=[^;]*", "Expires=…");
        return reponse.statusCode() + "\n" + entetes + "\n" + cookies + "\n" + reponse.body();
    }

    private static int cout(String adresse) {
        return Integer.parseInt(Essais.sql(EssaisServlet.COMPTEUR + adresse));
    }

    @Test
    void l_existence_d_un_compte_ne_se_lit_ni_sur_connexion_ni_sur_retrouver_ni_sur_reinitialiser() {
        verifierAdresse();
        String naissance = identite("date_naissance");
        chercher(new Visiteur(SITE), "Zzyzx", "X", naissance);
        String connu = vuDe(chercher(new Visiteur(SITE), "Castelnau", "Claire", naissance));
        int coutConnu = cout("/compte/retrouver");
        assertEquals(connu, vuDe(chercher(new Visiteur(SITE), "Zzyzx", "Claire", naissance)));
        assertEquals(coutConnu, cout("/compte/retrouver"), "même travail");
        assertTrue(connu.startsWith("302\n") && connu.contains("/compte/retrouver?fait=recherche"), connu);

        String secret = "un secret que personne n'a choisi";
        String refus = vuDe(new Visiteur(SITE).connecter(LUE, secret)).replace(LUE, "…");
        assertEquals(
                refus, vuDe(new Visiteur(SITE).connecter("zzzzzzzzzz", secret)).replace("zzzzzzzzzz", "…"));
        assertTrue(refus.startsWith("200\n"), refus);

        String lea = Essais.sql("select a.date_naissance from agent a join compte c on c.agent_id = a.id where"
                + " c.identifiant = 'lcaubet'");
        String vrai = vuDe(reinitialiser(new Visiteur(SITE), "lcaubet", Personnages.numenDeLeaCaubet(), lea));
        int coutVrai = cout("/compte/reinitialiser");
        String faux = vuDe(reinitialiser(new Visiteur(SITE), "zzzzzzzz", "16P0000000ZZZ", naissance));
        assertEquals(vrai, faux);
        assertEquals(coutVrai, cout("/compte/reinitialiser"), "même travail");
        assertTrue(vrai.contains("/compte/reinitialiser/code?fait=reinitialisation"), vrai);
    }

    @Test
    void retrouver_envoie_l_identifiant_aux_adresses_connues_et_a_elles_seules() {
        verifierAdresse();
        String compte =
                "select count(*) from courriel where sujet like '%identifiant%' and destinataire = '" + VERIFIEE + "'";
        String avant = Essais.sql(compte);
        chercher(visiteur, "CASTELNAU", "claire", identite("date_naissance"));
        Attente.de(
                "l'identifiant par courriel",
                PATIENCE,
                () -> Integer.parseInt(Essais.sql(compte)) == Integer.parseInt(avant) + 1);
        String corps = Essais.sql("select corps from courriel where id = (select max(id) from courriel where"
                + " destinataire = '" + VERIFIEE + "')");
        assertTrue(corps.contains(LUE), corps);
        assertEquals(
                200, chercher(visiteur, "Castelnau", "Claire", "pas une date").statusCode());
    }

    @Test
    void apres_trois_recherches_l_image_est_demandee_et_apres_dix_l_adresse_attend() {
        for (int i = 0; i < 3; i++) {
            assertFalse(visiteur.lire("/compte/retrouver").body().contains("name=\"defi-reponse\""));
            chercher(visiteur, "Personne", "X", "01/01/1970");
        }
        assertTrue(visiteur.lire("/compte/retrouver").body().contains("name=\"defi-reponse\""));
        for (int i = 3; i < 10; i++) {
            assertEquals(302, chercher(visiteur, "Personne", "X", "01/01/1970").statusCode());
        }
        assertEquals(429, chercher(visiteur, "Personne", "X", "01/01/1970").statusCode());
        assertEquals(
                302, chercher(new Visiteur(SITE), "Personne", "X", "01/01/1970").statusCode());
    }

    @Test
    void une_image_sert_une_fois_pour_son_formulaire_et_son_code_faux_est_dit_au_champ() {
        HttpResponse<String> faux = remplir(
                visiteur,
                "/compte/reinitialiser",
                "reinitialiser",
                "identifiant",
                "zz",
                "numen",
                "x",
                "naissance",
                "01/01/1970",
                "defi-reponse",
                "000000",
                "demander",
                "x");
        assertEquals(200, faux.statusCode());
        assertTrue(faux.body().contains("Le code de sécurité ne correspond pas"), faux.body());
        assertTrue(faux.body().contains("aria-invalid=\"true\""), faux.body());

        String jeton = visiteur.champCache("/compte/reinitialiser", "defi");
        HttpResponse<String> image = visiteur.lire("/defi/image?defi=" + jeton);
        assertEquals("image/png", image.headers().firstValue("Content-Type").orElse(""));
        assertEquals("no-store", image.headers().firstValue("Cache-Control").orElse(""));
        assertEquals(
                "audio/wav",
                visiteur.lire("/defi/son?defi=" + jeton)
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""));
        assertEquals(404, visiteur.lire("/defi/image?defi=x" + jeton).statusCode());

        Map<String, String> champs = new TreeMap<>(Map.of(
                "reinitialiser",
                "reinitialiser",
                "jakarta.faces.ViewState",
                "stateless",
                "reinitialiser:identifiant",
                "zz",
                "reinitialiser:numen",
                "x",
                "reinitialiser:naissance",
                "01/01/1970",
                "reinitialiser:demander",
                "x",
                "defi",
                jeton,
                "defi-reponse",
                Essais.reponseDuDefi(jeton)));
        assertEquals(302, visiteur.envoyer("/compte/reinitialiser", champs).statusCode());
        assertEquals(200, visiteur.envoyer("/compte/reinitialiser", champs).statusCode(), "la même deux fois");
    }

    @Test
    void une_adresse_n_obtient_pas_plus_de_soixante_images_par_minute() {
        String jeton = visiteur.champCache("/compte/reinitialiser", "defi");
        for (int i = 0; i < 60; i++) {
            assertEquals(404, visiteur.lire("/defi/image?defi=faux").statusCode());
        }
        assertEquals(429, visiteur.lire("/defi/image?defi=" + jeton).statusCode());
        assertEquals(200, new Visiteur(SITE).lire("/defi/image?defi=" + jeton).statusCode());
    }

    @Test
    void le_code_recu_sert_une_fois_dans_le_navigateur_qui_l_a_demande_et_ferme_toutes_les_sessions() {
        verifierAdresse();
        Visiteur ouverte = new Visiteur(SITE).connecte(LUE);
        String naissance = identite("date_naissance");
        String empreinte = Essais.sql("select numen_empreinte from agent a join compte c on c.agent_id = a.id where"
                + " c.identifiant = 'lcaubet'");
        String sienne = identite("numen_empreinte");
        echangerNumen(empreinte, sienne);
        try {
            reinitialiser(visiteur, LUE, Personnages.numenDeLeaCaubet(), naissance);
            Attente.de("le code", PATIENCE, () -> !Essais.sql("select count(*) from code_reinitialisation")
                    .equals("0"));
        } finally {
            echangerNumen(sienne, empreinte);
        }
        String corps = Essais.sql("select corps from courriel where id = (select max(id) from courriel where"
                + " destinataire = '" + VERIFIEE + "')");
        String code = corps.replaceAll("(?s).*?\\b([0-9]{8})\\b.*", "$1");
        assertTrue(nouveau(new Visiteur(SITE), code).body().contains("ne convient pas"), "un autre navigateur");
        assertTrue(nouveau(visiteur, "00000000").body().contains("ne convient pas"));
        assertEquals("/connexion?fait=motdepasse-reinitialise", visiteur.destination(nouveau(visiteur, code)));
        assertTrue(nouveau(visiteur, code).body().contains("ne convient pas"), "une seule fois");
        assertEquals(302, ouverte.lire("/accueil").statusCode(), "ses sessions ont pris fin");
        assertFalse(
                "0".equals(Essais.sql("select coalesce(surete_le, 0) from compte where identifiant = '" + LUE + "'")));
        assertEquals(200, visiteur.lire("/connexion").statusCode());
        assertEquals(302, new Visiteur(SITE).connecter(LUE, NOUVEAU).statusCode());
        assertEquals(
                "1",
                Essais.sql("select count(*) from courriel where destinataire = '" + VERIFIEE
                        + "' and corps like '%réinitialisé%'"));
    }

    @Test
    void le_numero_d_agent_temporaire_sert_comme_le_numen_jusqu_a_son_dernier_jour() {
        verifierAdresse();
        String agent = " where id = (select agent_id from compte where identifiant = '";
        String deLea = Essais.sql("select numen_empreinte from agent" + agent + "lcaubet')");
        String numero = Personnages.numenDeLeaCaubet();
        String demandes = "select count(*) from journal where evenement = 'REINITIALISATION_DEMANDEE' and adresse = '"
                + visiteur.adresse() + "'";
        try {
            Essais.sql("update agent set numero_empreinte = '" + deLea + "', numero_jusquau = '2020-08-31'" + agent
                    + LUE + "')");
            reinitialiser(visiteur, LUE, numero, identite("date_naissance"));
            Attente.de("la demande", PATIENCE, () -> Essais.sql(demandes).equals("1"));
            assertEquals("0", Essais.sql("select count(*) from code_reinitialisation"), "il ne sert plus");
            Essais.sql("update agent set numero_jusquau = '2999-08-31'" + agent + LUE + "')");
            reinitialiser(visiteur, LUE, numero, identite("date_naissance"));
            Attente.de("le code", PATIENCE, () -> Essais.sql("select count(*) from code_reinitialisation")
                    .equals("1"));

            Essais.sql(
                    "update compte set mot_de_passe = null, activation_empreinte = 'x', activation_utilisee_le = null,"
                            + " cree_le = " + System.currentTimeMillis() + " where identifiant = '" + LUE + "'");
            Visiteur claire = new Visiteur(SITE);
            assertEquals("/accueil", claire.destination(claire.connecter(LUE, numero)));
            assertEquals("/connexion/mot-de-passe", claire.destination(claire.lire("/accueil")));
            assertEquals(200, new Visiteur(SITE).connecter(LUE, numero).statusCode(), "une seule fois");
        } finally {
            Essais.sql("update agent set numero_empreinte = null, numero_jusquau = null" + agent + LUE + "')");
            Essais.sql("update compte set activation_empreinte = null where identifiant = '" + LUE + "'");
        }
    }

    @Test
    void l_encart_suit_le_champ_et_sans_script_tous_ses_textes_sont_la() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE);
                BrowserContext nue = Navigateur.fenetreSansScript()) {
            Page page = fenetre.newPage();
            page.navigate(SITE + "/compte/retrouver");
            assertThat(page.locator("#info-retrouver")).isVisible();
            assertThat(page.locator("#info-nom")).isHidden();
            page.locator("[name='retrouver:nom']").focus();
            assertThat(page.locator("#info-nom")).containsText("nom marital");
            assertThat(page.locator("#info-nom")).isVisible();
            assertThat(page.locator("#info-retrouver")).isHidden();
            page.keyboard().press("Tab");
            assertThat(page.locator("#info-prenom")).isVisible();
            Page sans = nue.newPage();
            sans.navigate(SITE + "/compte/retrouver");
            assertThat(sans.locator("#info-nom")).isVisible();
            assertThat(sans.locator("#info-naissance")).isVisible();
        }
    }

    /** Exchanges the NUMEN of two people: that of Léa is known to the tests. */
    private static void echangerNumen(String pourClaire, String pourLea) {
        String agent = "select agent_id from compte where identifiant = '";
        Essais.sql("update agent set numen_empreinte = 'x' where id = (" + agent + LUE + "')");
        Essais.sql("update agent set numen_empreinte = '" + pourLea + "' where id = (" + agent + "lcaubet')");
        Essais.sql("update agent set numen_empreinte = '" + pourClaire + "' where id = (" + agent + LUE + "')");
    }

    private static HttpResponse<String> nouveau(Visiteur qui, String code) {
        return remplir(
                qui,
                "/compte/reinitialiser/code",
                "codeRecu",
                "code",
                code,
                "nouveau",
                NOUVEAU,
                "confirmation",
                NOUVEAU,
                "enregistrer",
                "x");
    }

    @Test
    void M9_la_lettre_accordee_par_un_collegue_ouvre_le_choix_du_mot_de_passe_une_fois() {
        String dossier = Essais.sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id where"
                + " c.identifiant = '" + LUE + "'");
        Visiteur nathalie = new Visiteur(SITE).connecte("ncazaux");
        Map<String, String> preparer = Map.of("jeton", nathalie.jeton(), "dossier", dossier);
        assertTrue(nathalie.lire("/gestion/compte?dossier=" + dossier).body().contains("Demander l’accord"));
        assertEquals(
                404, nathalie.envoyer("/gestion/compte/lettre", preparer).statusCode(), "M9 : seule, elle ne peut pas");
        demanderUneLettre(nathalie);
        assertTrue(nathalie.lire("/gestion/compte?dossier=" + dossier).body().contains("attend l’accord"));
        assertEquals(404, nathalie.envoyer("/gestion/compte/lettre", preparer).statusCode(), "M9 : pas encore");
        accorderLaLettre(nathalie, new Visiteur(SITE).connecte("vdelmas"));
        String lettre = lettre(nathalie, dossier);
        Visiteur brigitte = new Visiteur(SITE).connecte("bpages");
        assertEquals(404, brigitte.lire("/gestion/compte?dossier=" + dossier).statusCode());
        assertEquals(
                404,
                brigitte.envoyer("/gestion/compte/lettre", Map.of("jeton", brigitte.jeton(), "dossier", dossier))
                        .statusCode());
        assertEquals("LETTRE", Essais.sql("select genre from code_reinitialisation"));
        assertEquals(404, nathalie.envoyer("/gestion/compte/lettre", preparer).statusCode(), "l'accord sert une fois");

        String naissance = identite("date_naissance");
        HttpResponse<String> faux = parLettre("AAAA-BBBB-CCCC-DDDD", naissance);
        assertTrue(faux.body().contains("ne concordent pas"), faux.body());
        String code = lettre.replaceAll("(?s).*?((?:[A-Z2-9]{4}-){3}[A-Z2-9]{4}).*", "$1");
        assertTrue(parLettre(code, "01/01/1950").body().contains("ne concordent pas"));
        assertEquals("/connexion?fait=motdepasse-reinitialise", visiteur.destination(parLettre(code, naissance)));
        assertTrue(parLettre(code, naissance).body().contains("ne concordent pas"), "une seule fois");
        assertEquals(302, new Visiteur(SITE).connecter(LUE, NOUVEAU).statusCode());
    }

    private static void demanderUneLettre(Visiteur gestionnaire) {
        HttpResponse<String> demande = gestionnaire.envoyer(
                "/gestion/facteurs",
                Map.of(
                        "levee", "levee",
                        "levee:objet", "LETTRE",
                        "levee:identifiant", LUE,
                        "levee:motif", "au guichet",
                        "levee:demander", "x",
                        "jeton", gestionnaire.jeton(),
                        "jakarta.faces.ViewState", "stateless"));
        assertEquals("/gestion/facteurs?fait=levee-demandee", gestionnaire.destination(demande), demande.body());
    }

    private static void accorderLaLettre(Visiteur demandeuse, Visiteur collegue) {
        assertFalse(
                demandeuse.lire("/gestion/facteurs").body().contains("value=\"Accorder\""),
                "qui demande n'accorde pas");
        Matcher bouton = Pattern.compile("name=\"(levees:[^\"]+)\" value=\"Accorder\"")
                .matcher(collegue.lire("/gestion/facteurs").body());
        assertTrue(bouton.find());
        HttpResponse<String> accord = collegue.envoyer(
                "/gestion/facteurs",
                Map.of(
                        "levees",
                        "levees",
                        bouton.group(1),
                        "Accorder",
                        "jeton",
                        collegue.jeton(),
                        "jakarta.faces.ViewState",
                        "stateless"));
        assertEquals("/gestion/facteurs?fait=levee-accordee", collegue.destination(accord));
    }

    /** What the letter of a file says. */
    private static String lettre(Visiteur gestionnaire, String dossier) {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            byte[] pdf = fenetre.request()
                    .post(
                            SITE + "/gestion/compte/lettre",
                            RequestOptions.create()
                                    .setHeader(
                                            "Cookie",
                                            Visiteur.COOKIE + "="
                                                    + gestionnaire.cookie().orElseThrow())
                                    .setForm(FormData.create()
                                            .set("jeton", gestionnaire.jeton())
                                            .set("dossier", dossier)))
                    .body();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals("fr", document.getDocumentCatalog().getLanguage());
                return new PDFTextStripper().getText(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> parLettre(String code, String naissance) {
        return remplir(
                visiteur,
                "/compte/reinitialiser/lettre",
                "lettre",
                "identifiant",
                LUE,
                "code",
                code,
                "naissance",
                naissance,
                "nouveau",
                NOUVEAU,
                "confirmation",
                NOUVEAU,
                "enregistrer",
                "x");
    }

    private HttpResponse<String> modifier(String identifiant, String actuel, String nouveau) {
        return remplir(
                visiteur,
                "/compte/modifier",
                "modifier",
                "identifiant",
                identifiant,
                "actuel",
                actuel,
                "nouveau",
                nouveau,
                "confirmation",
                nouveau,
                "modifier",
                "x");
    }

    @Test
    void P9_modifier_demande_le_mot_de_passe_actuel_et_met_fin_aux_sessions() {
        Visiteur ouverte = new Visiteur(SITE).connecte(LUE);
        String mauvais =
                modifier(LUE, "un secret que personne n'a choisi", NOUVEAU).body();
        String inconnu = modifier("zzzzzzzz", "un secret que personne n'a choisi", NOUVEAU)
                .body();
        assertTrue(mauvais.contains("Identifiant ou mot de passe incorrect"), mauvais);
        assertEquals(mauvais.replace(LUE, "…"), inconnu.replace("zzzzzzzz", "…"));
        assertTrue(modifier(LUE, Visiteur.MOT_DE_PASSE, "claire castelnau 1")
                .body()
                .contains("ce que l’on sait de vous"));
        assertTrue(modifier(LUE, Visiteur.MOT_DE_PASSE, Visiteur.MOT_DE_PASSE)
                .body()
                .contains("que vous avez déjà"));
        assertEquals(
                "/connexion?fait=motdepasse-modifie",
                visiteur.destination(modifier(LUE, Visiteur.MOT_DE_PASSE, NOUVEAU)));
        assertEquals(302, ouverte.lire("/accueil").statusCode());
        assertEquals(302, new Visiteur(SITE).connecter(LUE, NOUVEAU).statusCode());
    }

    @Test
    void la_force_se_dit_pendant_la_saisie() {
        String court = visiteur.envoyer("/compte/force", Map.of("motDePasse", "court", "identifiant", LUE))
                .body();
        assertEquals("5 caractères sur 15 au moins.", court);
        assertTrue(visiteur.envoyer("/compte/force", Map.of("motDePasse", NOUVEAU))
                .body()
                .contains("on mot de passe"));
    }

    @Test
    void T2_vingt_echecs_d_une_adresse_demandent_l_image_a_elle_seule() {
        for (int i = 0; i < 20; i++) {
            visiteur.connecter("zzzzzzz" + i, "x");
        }
        assertTrue(visiteur.lire("/connexion").body().contains("name=\"defi-reponse\""));
        assertEquals(200, visiteur.connecter("fdurand", Visiteur.MOT_DE_PASSE).statusCode(), "sans l'image");
        assertFalse(
                new Visiteur(SITE).lire("/connexion").body().contains("name=\"defi-reponse\""), "une autre adresse");
        assertEquals(302, visiteur.envoyer("/connexion", avecImage("fdurand")).statusCode());
    }

    @Test
    void P14_un_refus_et_une_recherche_durent_autant_que_le_compte_existe_ou_non() {
        Essais.regler("compte.reponse", "700");
        try {
            durer(() -> visiteur.connecter("fdurand", "faux"));
            durer(() -> visiteur.connecter("personne-ainsi", "faux"));
            durer(() -> chercher(visiteur, "Personne", "Ainsi", "01/01/1980"));
            durer(() -> reinitialiser(visiteur, "personne-ainsi", "00A0000000XXX", "01/01/1980"));
        } finally {
            Essais.regler("compte.reponse", "1");
        }
    }

    private static void durer(Supplier<HttpResponse<String>> demande) {
        long debut = System.nanoTime();
        int statut = demande.get().statusCode();
        long duree = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - debut);
        assertTrue(duree >= 700, statut + " en " + duree + " ms");
    }

    @Test
    void une_autre_image_de_la_connexion_garde_l_identifiant_et_une_image_fausse_se_dit() {
        for (int i = 0; i < 20; i++) {
            visiteur.connecter("yyyyyyy" + i, "x");
        }
        Map<String, String> autreImage = avecImage("fdurand");
        autreImage.put("renouveler.x", "12");
        String page = visiteur.envoyer("/connexion", autreImage).body();
        assertTrue(page.contains("name=\"identifiant\" value=\"fdurand\""), page);
        assertFalse(page.contains(autreImage.get("defi")), "la même image");
        assertFalse(page.contains("id=\"erreurs\""), page);
        Map<String, String> fausse = avecImage("fdurand");
        fausse.put("defi-reponse", "0");
        page = visiteur.envoyer("/connexion", fausse).body();
        assertTrue(page.contains("href=\"#defi-reponse\"") && page.contains("id=\"defi-erreur\""), page);
        assertEquals(200, visiteur.envoyer("/connexion", fausse).statusCode());
        assertEquals(302, visiteur.envoyer("/connexion", avecImage("fdurand")).statusCode());
    }

    /** The sign-in form with the right answer to the image that its page shows. */
    private Map<String, String> avecImage(String identifiant) {
        Map<String, String> champs = Visiteur.formulaireConnexion(identifiant, Visiteur.MOT_DE_PASSE);
        champs.put("defi", visiteur.champCache("/connexion", "defi"));
        champs.put("defi-reponse", Essais.reponseDuDefi(champs.get("defi")));
        return champs;
    }

    @Test
    void T5_qui_attaque_un_compte_ne_tient_pas_son_titulaire_dehors_sur_son_appareil() {
        Visiteur claire = new Visiteur(SITE).connecte(LUE).sansSession();
        Essais.sql("update compte set echecs = 30, suspendu_jusqua = 9999999999999 where identifiant = '" + LUE + "'");
        assertEquals(
                200, new Visiteur(SITE).connecter(LUE, Visiteur.MOT_DE_PASSE).statusCode(), "ailleurs, on attend");
        claire.connecte(LUE);
        assertEquals("30", Essais.sql("select echecs from compte where identifiant = '" + LUE + "'"));
    }

    @Test
    void T7_T10_chaque_essai_est_au_journal_avec_son_adresse_et_sans_ce_qui_fut_tape() {
        String tape = "un-secret-tape-par-erreur";
        visiteur.connecter(tape, tape);
        String ligne = Essais.sql("select evenement || ' ' || adresse || ' ' || detail from journal where adresse = '"
                + visiteur.adresse() + "'");
        assertTrue(ligne.startsWith("CONNEXION_REFUSEE " + visiteur.adresse() + " identifiant inconnu "), ligne);
        assertFalse(ligne.contains(tape), ligne);
    }

    @Test
    void T9_un_nouvel_appareil_est_signale_au_titulaire() {
        verifierAdresse();
        new Visiteur(SITE).connecte(LUE);
        new Visiteur(SITE).connecte(LUE);
        assertFalse(Essais.sql("select count(*) from courriel where destinataire = '" + VERIFIEE
                        + "' and corps like '%nouvel appareil%'")
                .equals("0"));
    }

    @Test
    void une_demande_a_l_assistance_arrive_aux_administrateurs_et_six_par_heure_c_est_trop() {
        String marque = "Marque " + System.nanoTime();
        for (int i = 0; i < 5; i++) {
            assertEquals("/compte/assistance?fait=assistance", visiteur.destination(demander(marque)));
        }
        assertTrue(demander(marque).body().contains("Trop de demandes"));
        Visiteur administrateur = new Visiteur(SITE).connecte("administrateur");
        assertTrue(administrateur.lire("/administration/assistance").body().contains(marque));
        String reference = Essais.sql("select max(reference) from demande_assistance where texte = '" + marque + "'");
        administrateur.envoyer(
                "/administration/assistance/traiter", Map.of("jeton", administrateur.jeton(), "demande", reference));
        assertEquals(
                "1",
                Essais.sql("select count(*) from demande_assistance where traitee_le is not null and texte = '" + marque
                        + "'"));
    }

    private HttpResponse<String> demander(String texte) {
        return remplir(
                visiteur,
                "/compte/assistance",
                "assistance",
                "nom",
                "Durand",
                "prenom",
                "Anne",
                "joindre",
                "05 61 00 00 00",
                "texte",
                texte,
                "envoyer",
                "x");
    }
}
