package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.iprofessionnel.federation.FournisseurEssai;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sign-in through the academy's portal, which is here a provider of these very tests: links, refusals, both sign-outs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FederationIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String QUI = "fdurand2";
    private static final String AUTRE = "eloubet";
    private static final String EVENEMENT_FIN = "http://schemas.openid.net/event/backchannel-logout";

    private static FournisseurEssai fournisseur;

    private final Visiteur visiteur = new Visiteur(SITE);
    private final String sujet = UUID.randomUUID().toString();

    @BeforeAll
    static void demarrer() {
        Attente.demonstration(SITE);
        fournisseur = new FournisseurEssai();
    }

    @AfterAll
    static void arreter() {
        fournisseur.close();
    }

    @BeforeEach
    void regler() {
        Essais.regler("oidc.emetteur", fournisseur.emetteur());
        Essais.regler("oidc.client", FournisseurEssai.CLIENT);
        Essais.regler("oidc.secret", FournisseurEssai.SECRET);
        Essais.regler("oidc.revendication", "identifiant");
    }

    @AfterEach
    void remettre() {
        for (String cle : new String[] {"emetteur", "client", "secret", "revendication", "acr"}) {
            Essais.regler("oidc." + cle, "");
        }
        Essais.regler("connexion.locale.fermee", "");
        Essais.sql("delete from identite_portail");
        Essais.sql("delete from courriel where sujet like 'Sécurité de votre compte%'");
    }

    /** Where the page sends the browser by itself; the parameters of that address. */
    private static Map<String, String> depart(HttpResponse<String> reponse) {
        assertEquals(200, reponse.statusCode(), reponse.body());
        String adresse = reponse.headers().firstValue("Refresh").orElseThrow().replace("0; url=", "");
        assertTrue(adresse.startsWith(fournisseur.emetteur() + "/"), adresse);
        return FournisseurEssai.parametres(URI.create(adresse).getRawQuery());
    }

    private static Map<String, String> partir(Visiteur qui, String retour) {
        return depart(qui.envoyer("/connexion/academie", Map.of("retour", retour)));
    }

    private static HttpResponse<String> revenir(Visiteur qui, Map<String, String> demande, String code) {
        return qui.lire("/connexion/academie/retour?code=" + code + "&state=" + demande.get("state"));
    }

    private HttpResponse<String> entrer(Visiteur qui, String personne, Map<String, Object> revendications) {
        Map<String, String> demande = partir(qui, "/dossier");
        return revenir(qui, demande, fournisseur.admettre(demande, personne, revendications));
    }

    private HttpResponse<String> entrer(String identifiant) {
        return entrer(visiteur, sujet, Map.of("identifiant", identifiant));
    }

    private static String nombre(String suite) {
        return Essais.sql("select count(*) from " + suite);
    }

    private static String compte(String identifiant) {
        return "(select id from compte where identifiant = '" + identifiant + "')";
    }

    @Test
    void sans_reglage_rien_ne_se_voit_et_rien_ne_repond() {
        assertTrue(visiteur.lire("/connexion").body().contains("/connexion/academie"));
        Essais.regler("oidc.emetteur", "");
        assertFalse(visiteur.lire("/connexion").body().contains("/connexion/academie"));
        assertEquals(404, visiteur.envoyer("/connexion/academie", Map.of()).statusCode());
        assertEquals(
                404, visiteur.lire("/connexion/academie/retour?state=x&code=y").statusCode());
        assertEquals(
                404,
                visiteur.envoyer("/connexion/academie/fin", Map.of("logout_token", "x"))
                        .statusCode());
        visiteur.connecte(QUI);
        assertEquals(404, visiteur.lire("/moncompte/portail").statusCode());
        assertFalse(visiteur.lire("/moncompte").body().contains("/moncompte/portail"));
    }

    @Test
    void la_revendication_lie_une_fois_puis_seul_le_couple_emetteur_et_sujet_compte() {
        int liens = liens();
        Map<String, String> demande = partir(visiteur, "/dossier/carriere");
        assertEquals("S256", demande.get("code_challenge_method"));
        assertEquals(
                "https://portail.exemple.fr/i-professionnel/connexion/academie/retour", demande.get("redirect_uri"));
        String code = fournisseur.admettre(demande, sujet, Map.of("identifiant", " FDurand2 "));
        assertEquals("/dossier/carriere", visiteur.destination(revenir(visiteur, demande, code)));
        assertEquals(200, visiteur.lire("/dossier/carriere").statusCode());
        Visiteur encore = new Visiteur(SITE);
        assertEquals("/dossier", encore.destination(entrer(encore, sujet, Map.of("identifiant", AUTRE))));
        assertTrue(
                encore.lire("/moncompte").body().contains(">" + QUI + "<"), "le sujet décide, plus la revendication");
        Visiteur tiers = new Visiteur(SITE);
        assertEquals(
                409, entrer(tiers, "un autre sujet", Map.of("identifiant", QUI)).statusCode());
        assertEquals("1", nombre("identite_portail"));
        assertEquals(liens + 1, liens());
        assertEquals("0", nombre("journal where detail like '%eyJ%' or detail like '%" + sujet + "%'"));
        assertFalse("0".equals(nombre("courriel where sujet like 'Sécurité de votre compte%'")));
    }

    private static int liens() {
        return Integer.parseInt(nombre("journal where evenement = 'PORTAIL_LIE' and compte_id = " + compte(QUI)));
    }

    @Test
    void un_inconnu_n_entre_pas_n_a_pas_de_compte_et_sait_qui_appeler() {
        String comptes = nombre("compte");
        HttpResponse<String> inconnu = entrer("zzzzzzzz");
        assertEquals(403, inconnu.statusCode());
        assertTrue(
                inconnu.body().contains("aucun compte ouvert") && inconnu.body().contains("/compte/assistance"));
        assertTrue(visiteur.cookie().isEmpty());
        Essais.regler("oidc.revendication", "email");
        String adresse = Essais.sql("select courriel_academique from agent a join compte c on c.agent_id = a.id where"
                + " c.identifiant = '" + QUI + "'");
        assertEquals(
                403,
                entrer(visiteur, sujet, Map.of("email", adresse == null ? QUI : adresse, "email_verified", true))
                        .statusCode());
        Essais.regler("oidc.revendication", "");
        assertEquals(403, entrer(QUI).statusCode());
        assertEquals(comptes, nombre("compte"));
        assertEquals("0", nombre("identite_portail"));
    }

    @Test
    void ce_qui_revient_sert_une_fois_dans_le_navigateur_qui_est_parti() {
        Map<String, String> demande = partir(visiteur, "/dossier");
        String code = fournisseur.admettre(demande, sujet, Map.of("identifiant", QUI));
        Visiteur voleur = new Visiteur(SITE);
        assertEquals(400, revenir(voleur, demande, code).statusCode());
        partir(voleur, "/dossier");
        assertEquals(400, revenir(voleur, demande, code).statusCode());
        assertEquals(302, revenir(visiteur, demande, code).statusCode());
        assertEquals(400, revenir(visiteur, demande, code).statusCode());
        assertEquals(
                400, visiteur.lire("/connexion/academie/retour?code=" + code).statusCode());
        Map<String, String> tardive = partir(voleur, "/dossier");
        Essais.sql("update demande_portail set expire_le = 1");
        String autre = fournisseur.admettre(tardive, sujet, Map.of("identifiant", QUI));
        assertEquals(400, revenir(voleur, tardive, autre).statusCode());
        assertTrue(voleur.cookie().isEmpty());
    }

    @Test
    void une_reponse_fausse_une_panne_et_un_renoncement_se_disent() {
        Map<String, Object> faux = new HashMap<>(Map.of("identifiant", QUI, "nonce", "un autre"));
        HttpResponse<String> fausse = entrer(visiteur, sujet, faux);
        assertEquals(502, fausse.statusCode());
        assertTrue(fausse.body().contains("Rien n’a été ouvert"), fausse.body());
        Map<String, Object> perime =
                Map.of("identifiant", QUI, "exp", Instant.now().getEpochSecond() - 600);
        assertTrue(entrer(visiteur, sujet, perime).body().contains("diffèrent trop"));
        Map<String, String> demande = partir(visiteur, "/dossier/carriere");
        assertEquals(502, revenir(visiteur, demande, "un-code-inconnu").statusCode());
        Map<String, String> renonce = partir(visiteur, "/dossier/carriere");
        HttpResponse<String> refus =
                visiteur.lire("/connexion/academie/retour?error=access_denied&state=" + renonce.get("state"));
        String page = visiteur.destination(refus);
        assertTrue(page.startsWith("/connexion?retour=%2Fdossier%2Fcarriere&refus="), page);
        assertTrue(visiteur.lire(page).body().contains("pas été au bout"));
        Map<String, String> ailleurs = partir(visiteur, "/dossier");
        assertEquals(
                502,
                visiteur.lire("/connexion/academie/retour?code=x&iss=https://autre.exemple.fr&state="
                                + ailleurs.get("state"))
                        .statusCode());
        Essais.regler("oidc.emetteur", "http://127.0.0.1:9");
        HttpResponse<String> panne = visiteur.envoyer("/connexion/academie", Map.of());
        assertEquals(503, panne.statusCode());
        assertTrue(panne.headers().firstValue("Retry-After").isPresent());
        assertTrue(panne.body().contains("ne répond pas"), panne.body());
        assertTrue(visiteur.cookie().isEmpty());
    }

    @Test
    void un_role_ferme_a_la_connexion_locale_n_entre_que_par_le_portail() {
        String qui = "pcastera";
        Essais.regler("connexion.locale.fermee", "inspecteur, enseignant");
        HttpResponse<String> bon = visiteur.connecter(qui, Visiteur.MOT_DE_PASSE);
        HttpResponse<String> mauvais = visiteur.connecter(qui, "un secret que personne n'a choisi");
        try {
            assertEquals(200, bon.statusCode());
            assertEquals(bon.body(), mauvais.body());
            assertTrue(bon.body().contains("seulement par le portail"), "la page le dit à tous");
            assertTrue(visiteur.cookie().isEmpty());
            assertEquals("/dossier", visiteur.destination(entrer(qui)));
            assertEquals(200, visiteur.lire("/accueil").statusCode());
            new Visiteur(SITE).connecte("iesperou");
        } finally {
            Essais.sql("update compte set echecs = 0, suspendu_jusqua = null where identifiant = '" + qui + "'");
        }
    }

    @Test
    void le_titulaire_connecte_lie_son_compte_et_supprime_ce_lien() {
        Essais.regler("oidc.revendication", "");
        visiteur.connecte(QUI);
        lierVisiteur(visiteur, 302);
        assertTrue(visiteur.lire("/moncompte").body().contains("Lié."));
        Visiteur parPortail = new Visiteur(SITE);
        assertEquals("/dossier", parPortail.destination(entrer(parPortail, sujet, Map.of())));
        Visiteur collegue = new Visiteur(SITE).connecte(AUTRE);
        lierVisiteur(collegue, 409);
        assertEquals("1", nombre("identite_portail where compte_id = " + compte(QUI)));
        HttpResponse<String> delie = Courriers.acte(visiteur, "/moncompte/portail/acte", "acte", "delier");
        assertEquals("/moncompte/portail?fait=portail-delie", visiteur.destination(delie));
        assertEquals(403, entrer(new Visiteur(SITE), sujet, Map.of()).statusCode());
        Essais.sql("update session_ouverte set prouvee_le = 1 where compte_id = " + compte(QUI));
        HttpResponse<String> sansPreuve = Courriers.acte(visiteur, "/moncompte/portail/acte", "acte", "lier");
        assertTrue(visiteur.destination(sansPreuve).startsWith("/moncompte/preuve"), "S9");
    }

    private void lierVisiteur(Visiteur qui, int attendu) {
        Map<String, String> demande = depart(Courriers.acte(qui, "/moncompte/portail/acte", "acte", "lier"));
        assertEquals("login", demande.get("prompt"), "pas la session qu'un autre aurait laissée ouverte au portail");
        HttpResponse<String> retour = revenir(qui, demande, fournisseur.admettre(demande, sujet, Map.of()));
        assertEquals(attendu, retour.statusCode(), retour.body());
        if (attendu == 302) {
            assertEquals("/moncompte/portail?fait=portail-lie", qui.destination(retour));
        }
    }

    @Test
    void S6_se_deconnecter_ferme_ici_et_mene_au_portail() {
        entrer(QUI);
        String cookie = visiteur.cookie().orElseThrow();
        HttpResponse<String> sortie = visiteur.envoyer("/deconnexion", Map.of("jeton", visiteur.jeton()));
        Map<String, String> fin = depart(sortie);
        assertTrue(fin.get("id_token_hint").startsWith("eyJ"));
        assertEquals(
                "https://portail.exemple.fr/i-professionnel/connexion/sortie", fin.get("post_logout_redirect_uri"));
        assertTrue(sortie.headers().firstValue("Clear-Site-Data").isPresent());
        assertFalse(sortie.body().contains("Durand"), "plus personne n'est nommé");
        assertEquals(302, visiteur.avecCookie(cookie).lire("/accueil").statusCode());
        visiteur.sansSession();
        assertEquals("/connexion?fait=deconnexion-partout", visiteur.destination(visiteur.lire("/connexion/sortie")));
        entrer(QUI);
        Essais.regler("oidc.emetteur", "http://127.0.0.1:9");
        assertEquals(
                "/connexion?fait=deconnexion-ici",
                visiteur.destination(visiteur.envoyer("/deconnexion", Map.of("jeton", visiteur.jeton()))));
    }

    @Test
    void S6_la_fin_d_une_session_du_portail_ferme_celles_qu_il_a_ouvertes_ici() {
        entrer(visiteur, sujet, Map.of("identifiant", QUI, "sid", "premiere"));
        Visiteur ailleurs = new Visiteur(SITE);
        entrer(ailleurs, sujet, Map.of("identifiant", QUI, "sid", "seconde"));
        Visiteur local = new Visiteur(SITE).connecte(QUI);
        Visiteur serveur = new Visiteur(SITE);
        assertEquals(400, finir(serveur, Map.of("jti", "0", "sid", "premiere", "nonce", "x")));
        assertEquals(200, visiteur.lire("/accueil").statusCode());
        String numero = UUID.randomUUID().toString();
        assertEquals(200, finir(serveur, Map.of("jti", numero, "sid", "premiere")));
        assertEquals(302, visiteur.lire("/accueil").statusCode());
        assertEquals(200, ailleurs.lire("/accueil").statusCode());
        assertEquals(400, finir(serveur, Map.of("jti", numero, "sid", "seconde")), "un jeton sert une fois");
        assertEquals(200, ailleurs.lire("/accueil").statusCode());
        assertEquals(200, finir(serveur, Map.of("jti", UUID.randomUUID().toString())));
        assertEquals(302, ailleurs.lire("/accueil").statusCode());
        assertEquals(200, local.lire("/accueil").statusCode(), "ouverte par mot de passe : le portail n'y peut rien");
    }

    private int finir(Visiteur serveur, Map<String, Object> revendications) {
        Map<String, Object> fin = fournisseur.revendications(sujet);
        fin.put("events", Map.of(EVENEMENT_FIN, Map.of()));
        fin.putAll(revendications);
        return serveur.envoyer("/connexion/academie/fin", Map.of("logout_token", fournisseur.signer(fin)))
                .statusCode();
    }

    @Test
    void notre_second_facteur_est_demande_si_celui_du_portail_ne_suffit_pas() {
        String gestionnaire = "bpages";
        Essais.regler("facteur.obligatoire", "gestionnaire");
        Essais.regler("oidc.acr", "gestionnaire=fort");
        try {
            entrer(visiteur, sujet, Map.of("identifiant", gestionnaire, "acr", "1"));
            assertEquals("/moncompte/facteurs", visiteur.destination(visiteur.lire("/gestion")));
            entrer(visiteur, sujet, Map.of("acr", "fort"));
            assertEquals(200, visiteur.lire("/gestion").statusCode());
            Essais.sql(
                    "insert into facteur (reference, compte_id, genre, nom, cle_id, cle_publique, signatures, cree_le,"
                            + " confirme_le) select 'federation', id, 'CLE', 'x', 'federation', 'x', 0, 0, 0 from compte where"
                            + " identifiant = '" + gestionnaire + "'");
            Essais.sql("update compte set second_facteur = true where identifiant = '" + gestionnaire + "'");
            assertEquals(
                    "/connexion/code?retour=%2Fdossier",
                    visiteur.destination(entrer(visiteur, sujet, Map.of("acr", "1"))));
            assertEquals("/connexion/code", visiteur.destination(visiteur.lire("/gestion")));
            entrer(visiteur, sujet, Map.of("acr", "fort"));
            assertEquals(200, visiteur.lire("/gestion").statusCode());
        } finally {
            Essais.regler("facteur.obligatoire", "aucun");
            Essais.sql("delete from facteur");
            Essais.sql("update compte set second_facteur = false");
        }
    }

    @Test
    void qui_n_a_pas_de_mot_de_passe_entre_et_prouve_par_le_portail_qui_c_est() {
        String lea = "lcaubet";
        String empreinte = Essais.sql("select activation_empreinte from compte where identifiant = '" + lea + "'");
        try {
            assertEquals("/dossier", visiteur.destination(entrer(lea)));
            assertEquals(200, visiteur.lire("/accueil").statusCode(), "aucun mot de passe à choisir");
            Essais.sql("update session_ouverte set prouvee_le = 1 where compte_id = " + compte(lea));
            String preuve = visiteur.destination(visiteur.lire("/moncompte/portail"));
            assertTrue(visiteur.lire(preuve).body().contains("/moncompte/preuve/portail"), preuve);
            assertEquals(403, prouver(Map.of()), "le portail ne dit pas quand");
            assertEquals(403, prouver(Map.of("auth_time", Instant.now().getEpochSecond() - 600)));
            String cookie = visiteur.cookie().orElseThrow();
            assertEquals(302, prouver(Map.of("auth_time", Instant.now().getEpochSecond())));
            assertFalse(cookie.equals(visiteur.cookie().orElseThrow()), "S3");
            assertEquals(200, visiteur.lire("/moncompte/portail").statusCode());
            Essais.sql("update compte set activation_empreinte = null where identifiant = '" + lea + "'");
            assertEquals(403, entrer(lea).statusCode(), "un compte déclaré piraté reste fermé");
        } finally {
            Essais.rendreNumen(lea, empreinte);
        }
    }

    private int prouver(Map<String, Object> revendications) {
        Map<String, String> demande =
                depart(Courriers.acte(visiteur, "/moncompte/preuve/portail", "retour", "/moncompte/portail"));
        assertEquals("0", demande.get("max_age"));
        return revenir(visiteur, demande, fournisseur.admettre(demande, sujet, revendications))
                .statusCode();
    }

    @Test
    void dans_un_navigateur_on_entre_par_le_portail_et_on_sort_des_deux() {
        Essais.regler("portail.adresse", SITE.toString());
        fournisseur.accueillir(sujet, Map.of("identifiant", "ccastelnau"));
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = fenetre.newPage();
            page.navigate(SITE + "/dossier/carriere");
            page.click("#academie button");
            page.waitForURL(SITE + "/dossier/carriere");
            assertThat(page.locator(".personne")).containsText("Claire Castelnau");
            page.click(".personne button");
            page.waitForURL(SITE + "/connexion?fait=deconnexion-partout");
            assertThat(page.locator("[role=status]")).containsText("et du portail de l’académie");
        } finally {
            Essais.regler("portail.adresse", "https://portail.exemple.fr/i-professionnel");
        }
    }
}
