package fr.iprofessionnel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.iprofessionnel.navigateur.AdressesDuWar;
import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Navigateur;
import fr.iprofessionnel.navigateur.Visiteur;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Reference;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sign-in, its refusals, its end. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConnexionIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String REFUS = "Identifiant ou mot de passe incorrect, ou accès momentanément suspendu.";
    private static final String SECRET_FAUX = "un secret que personne n'a choisi";

    private final Visiteur visiteur = new Visiteur(SITE);

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @Test
    void un_champ_vide_se_dit_a_cote_de_lui_et_un_signe_interdit_est_un_refus() {
        String page = visiteur.connecter("", " ").body();
        for (String champ : List.of("identifiant", "motDePasse")) {
            assertTrue(page.contains("href=\"#" + champ + "\"") && page.contains("id=\"" + champ + "-erreur\""), page);
        }
        assertTrue(visiteur.envoyer("/connexion", Map.of()).body().contains("id=\"identifiant-erreur\""));
        HttpResponse<String> nul = visiteur.connecter("fdurand\u0000", "x\u0000");
        assertEquals(200, nul.statusCode());
        assertTrue(nul.body().contains(REFUS), nul.body());
    }

    @Test
    void S1_S2_S3_la_connexion_donne_un_nouveau_cookie_que_les_scripts_ne_voient_pas() {
        String pose = "cookie-pose-par-un-autre-et-assez-long-pour-y-croire";
        visiteur.avecCookie(pose);
        HttpResponse<String> reponse = visiteur.connecter("fdurand", Visiteur.MOT_DE_PASSE);
        String premier = visiteur.cookie().orElseThrow();
        assertNotEquals(pose, premier);
        String entete = reponse.headers().allValues("Set-Cookie").toString();
        assertTrue(entete.contains("HttpOnly") && entete.contains("SameSite=Lax"), entete);
        visiteur.connecte("fdurand");
        assertNotEquals(premier, visiteur.cookie().orElseThrow());
        assertTrue(visiteur.lire("/accueil").body().contains("Florent Durand"));
    }

    @Test
    void S2_en_https_le_cookie_porte_son_prefixe_et_ne_part_pas_en_clair() {
        Map<String, String> champs = Visiteur.formulaireConnexion("fdurand", Visiteur.MOT_DE_PASSE);
        HttpResponse<String> reponse = visiteur.envoyer("/connexion", champs, "X-Forwarded-Proto", "https");
        List<String> cookies = reponse.headers().allValues("Set-Cookie");
        assertTrue(cookies.stream().anyMatch(c -> c.startsWith("__Secure-iprofessionnel=")), cookies.toString());
        assertTrue(cookies.stream().allMatch(c -> c.toLowerCase(Locale.ROOT).contains("; secure")), cookies.toString());
        assertTrue(cookies.stream().allMatch(c -> c.contains("HttpOnly")), cookies.toString());
        assertTrue(cookies.stream().allMatch(c -> c.contains("SameSite=Lax")), cookies.toString());
    }

    @Test
    void S5_une_session_prend_fin_apres_douze_heures_meme_active() {
        visiteur.connecte("eloubet");
        Essais.sql("update session_ouverte set ouverte_le = ouverte_le - 43200000 where empreinte = '"
                + Reference.empreinte(visiteur.cookie().orElseThrow()) + "'");
        assertEquals("/connexion?expiree=oui", visiteur.destination(visiteur.lire("/accueil")));
    }

    @Test
    void T6_un_mauvais_mot_de_passe_et_un_identifiant_inconnu_ont_la_meme_reponse() {
        String connu = sansIdentifiant(visiteur.connecter("hmontaut", SECRET_FAUX), "hmontaut");
        String inconnu = sansIdentifiant(visiteur.connecter("zzzzzzzz", SECRET_FAUX), "zzzzzzzz");
        assertTrue(connu.contains(REFUS), connu);
        assertEquals(connu, inconnu);
        assertTrue(visiteur.cookie().isEmpty());
    }

    @Test
    void T5_T8_apres_cinq_echecs_le_bon_mot_de_passe_attend_et_la_reponse_ne_le_dit_pas() {
        String mauvais = sansIdentifiant(visiteur.connecter("kayache", SECRET_FAUX), "kayache");
        Attente.de("la suspension du compte kayache", Duration.ofSeconds(60), () -> {
            visiteur.connecter("kayache", SECRET_FAUX);
            return !compte("kayache", "coalesce(suspendu_jusqua, 0)").equals("0");
        });
        assertEquals("5", compte("kayache", "echecs"));
        HttpResponse<String> bon = visiteur.connecter("kayache", Visiteur.MOT_DE_PASSE);
        assertEquals(mauvais, sansIdentifiant(bon, "kayache"));
        assertTrue(visiteur.cookie().isEmpty());
        Essais.sql("update compte set suspendu_jusqua = 1 where identifiant = 'kayache'");
        visiteur.connecte("kayache");
        assertEquals("0", compte("kayache", "echecs"));
    }

    private static String compte(String identifiant, String colonne) {
        return Essais.sql("select " + colonne + " from compte where identifiant = '" + identifiant + "'");
    }

    private static String sansIdentifiant(HttpResponse<String> reponse, String identifiant) {
        assertEquals(200, reponse.statusCode());
        return reponse.body().replace(identifiant, "…");
    }

    @Test
    void le_numen_n_ouvre_qu_une_fois_et_que_le_choix_du_mot_de_passe() throws IOException {
        String numen = Personnages.numenDeLeaCaubet();
        String empreinte = compte("lcaubet", "activation_empreinte");
        try {
            parcourirPremiereConnexion(numen);
        } finally {
            Essais.rendreNumen("lcaubet", empreinte);
        }
        String journal = Files.readString(Banc.wildfly().resolve("standalone/log/server.log"));
        assertFalse(journal.contains(numen), "Le NUMEN est dans le journal du serveur.");
        assertFalse(journal.contains("quatre marmottes"), "Le mot de passe est dans le journal du serveur.");
    }

    private void parcourirPremiereConnexion(String numen) {
        assertEquals(302, visiteur.connecter("lcaubet", numen).statusCode());
        String premiere = visiteur.cookie().orElseThrow();
        assertAll(AdressesDuWar.pages().stream()
                .filter(p -> !Adresses.estPublique(p))
                .filter(p -> !p.equals("/connexion/mot-de-passe"))
                .map(p -> () -> assertEquals("/connexion/mot-de-passe", visiteur.destination(visiteur.lire(p)), p)));
        Visiteur ailleurs = new Visiteur(SITE);
        assertTrue(ailleurs.connecter("lcaubet", numen).body().contains(REFUS), "Le NUMEN a servi deux fois.");

        assertTrue(choisir("court", "court").contains("trop court"));
        assertTrue(choisir("lea caubet 21061999", "lea caubet 21061999").contains("ce que l’on sait de vous"));
        assertTrue(choisir("aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa").contains("facile à deviner"));
        assertTrue(choisir("quatre marmottes sur un toit", "trois marmottes sur un toit")
                .contains("différents"));
        choisir("quatre marmottes sur un toit", "quatre marmottes sur un toit");
        assertNotEquals(premiere, visiteur.cookie().orElseThrow());
        assertEquals(200, visiteur.lire("/accueil").statusCode());
        assertEquals(302, ailleurs.avecCookie(premiere).lire("/accueil").statusCode());

        Visiteur suivante = new Visiteur(SITE);
        assertTrue(suivante.connecter("lcaubet", numen).body().contains(REFUS));
        assertEquals(
                302,
                suivante.connecter("lcaubet", "quatre marmottes sur un toit").statusCode());
    }

    private String choisir(String motDePasse, String confirmation) {
        Map<String, String> champs = new TreeMap<>();
        champs.put("choix", "choix");
        champs.put("choix:motDePasse", motDePasse);
        champs.put("choix:motDePasseBis", confirmation);
        champs.put("choix:choisir", "Enregistrer");
        champs.put("jeton", visiteur.champCache("/connexion/mot-de-passe", "jeton"));
        champs.put("jakarta.faces.ViewState", "stateless");
        return visiteur.envoyer("/connexion/mot-de-passe", champs).body();
    }

    @Test
    void S6_la_deconnexion_met_fin_a_la_session_partout() {
        visiteur.connecte("fdurand");
        String cookie = visiteur.cookie().orElseThrow();
        assertEquals("/accueil", visiteur.destination(visiteur.lire("/deconnexion")), "un lien ne déconnecte pas");
        HttpResponse<String> adieu = visiteur.envoyer("/deconnexion", Map.of("jeton", visiteur.jeton()));
        assertEquals("/connexion?fait=deconnexion", visiteur.destination(adieu));
        assertEquals(
                "\"cache\", \"storage\"",
                adieu.headers().firstValue("Clear-Site-Data").orElse(""));
        assertTrue(visiteur.cookie().isEmpty());
        HttpResponse<String> rejeu = new Visiteur(SITE).avecCookie(cookie).lire("/accueil");
        assertEquals("/connexion?expiree=oui", visiteur.destination(rejeu));
    }

    @Test
    void apres_la_connexion_on_arrive_a_la_page_demandee() {
        String destination = visiteur.destination(visiteur.lire("/dossier/conges?annee=2025"));
        assertEquals("/connexion?retour=%2Fdossier%2Fconges%3Fannee%3D2025", destination);
        Map<String, String> champs = Visiteur.formulaireConnexion("fdurand", Visiteur.MOT_DE_PASSE);
        champs.put("retour", visiteur.champCache(destination, "retour"));
        assertEquals("/dossier/conges?annee=2025", visiteur.destination(visiteur.envoyer("/connexion", champs)));
    }

    @Test
    void un_retour_hors_du_portail_mene_a_l_accueil() {
        for (String retour : new String[] {"//pirate.example/", "https://pirate.example/", "/\\pirate.example", "x"}) {
            Map<String, String> champs = Visiteur.formulaireConnexion("fdurand", Visiteur.MOT_DE_PASSE);
            champs.put("retour", retour);
            assertEquals("/accueil", visiteur.destination(visiteur.envoyer("/connexion", champs)), retour);
        }
    }

    @Test
    void S4_une_session_sans_activite_prend_fin_et_le_dit() {
        visiteur.connecte("ncazaux");
        Essais.vieillirSessions("ncazaux");
        assertEquals("/connexion?expiree=oui", visiteur.destination(visiteur.lire("/accueil")));
        assertTrue(visiteur.cookie().isEmpty());
        assertTrue(visiteur.lire("/connexion?expiree=oui").body().contains("Votre session a pris fin"));
    }

    @Test
    void un_formulaire_envoye_apres_la_fin_de_la_session_attend_la_meme_personne() {
        String saisie = saisieEnSuspens();
        Map<String, String> champs = Visiteur.formulaireConnexion("hmontaut", Visiteur.MOT_DE_PASSE);
        champs.put("saisie", saisie);
        assertEquals(
                "/dossier/coordonnees/modifier?reprise=oui",
                visiteur.destination(visiteur.envoyer("/connexion", champs)));
        String page = visiteur.lire("/dossier/coordonnees/modifier?reprise=oui").body();
        assertTrue(page.contains("05 61 00 00 00"), page);
        assertFalse(visiteur.lire("/dossier/coordonnees/modifier?reprise=oui")
                .body()
                .contains("05 61 00 00 00"));
    }

    @Test
    void un_formulaire_envoye_apres_la_fin_de_la_session_n_est_pas_rendu_a_une_autre_personne() {
        Map<String, String> champs = Visiteur.formulaireConnexion("eloubet", Visiteur.MOT_DE_PASSE);
        champs.put("saisie", saisieEnSuspens());
        assertEquals("/accueil", visiteur.destination(visiteur.envoyer("/connexion", champs)));
    }

    private String saisieEnSuspens() {
        visiteur.connecte("hmontaut");
        String auteur = visiteur.champCache("/connexion/mot-de-passe", "auteur");
        String jeton = visiteur.jeton();
        Essais.vieillirSessions("hmontaut");
        HttpResponse<String> reponse = visiteur.envoyer(
                "/dossier/coordonnees/modifier",
                Map.of(
                        "auteur",
                        auteur,
                        "jeton",
                        jeton,
                        "coordonnees",
                        "coordonnees",
                        "coordonnees:telephone",
                        "05 61 00 00 00"));
        assertEquals(200, reponse.statusCode());
        assertTrue(reponse.body().contains("Votre saisie est conservée"), reponse.body());
        assertFalse(reponse.body().contains("05 61 00 00 00"), "La saisie est lisible dans la page.");
        Matcher lue = Pattern.compile("name=\"saisie\" value=\"([^\"]+)\"").matcher(reponse.body());
        assertTrue(lue.find(), reponse.body());
        return lue.group(1);
    }

    @Test
    void sans_le_secret_de_la_session_aucun_formulaire_n_est_pris() {
        visiteur.connecte("fdurand");
        String autre = new Visiteur(SITE).connecte("fdurand2").jeton();
        assertEquals(403, visiteur.envoyer("/deconnexion", Map.of()).statusCode());
        assertEquals(403, visiteur.envoyer("/deconnexion", Map.of("jeton", "x")).statusCode());
        assertEquals(
                403, visiteur.envoyer("/deconnexion", Map.of("jeton", autre)).statusCode());
        assertEquals(200, visiteur.lire("/accueil").statusCode());
    }

    @Test
    void ce_qu_un_autre_site_fait_envoyer_est_refuse() {
        visiteur.connecte("fdurand");
        Map<String, String> champs = Map.of("jeton", visiteur.jeton());
        assertEquals(
                403,
                visiteur.envoyer("/deconnexion", champs, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(
                403,
                visiteur.envoyer("/deconnexion", champs, "Sec-Fetch-Site", "same-site")
                        .statusCode());
        assertEquals(
                403,
                visiteur.envoyer("/deconnexion", champs, "Origin", "https://pirate.example")
                        .statusCode());
        assertEquals(
                403, visiteur.envoyer("/deconnexion", champs, "Origin", "null").statusCode());
        Map<String, String> connexion = Visiteur.formulaireConnexion("fdurand", Visiteur.MOT_DE_PASSE);
        assertEquals(
                403,
                visiteur.envoyer("/connexion", connexion, "Sec-Fetch-Site", "cross-site")
                        .statusCode());
        assertEquals(200, visiteur.lire("/accueil").statusCode());
    }

    @Test
    void S11_un_droit_retire_l_est_au_clic_suivant() {
        visiteur.connecte("administrateur");
        assertEquals(200, visiteur.lire("/administration").statusCode());
        Essais.sql("update compte set roles = '' where identifiant = 'administrateur'");
        try {
            assertEquals(404, visiteur.lire("/administration").statusCode());
        } finally {
            Essais.sql("update compte set roles = 'ADMINISTRATEUR' where identifiant = 'administrateur'");
        }
        assertEquals(200, visiteur.lire("/administration").statusCode());
    }

    @Test
    void un_compte_ferme_n_a_plus_de_session_et_ne_se_rouvre_pas() {
        visiteur.connecte("eloubet");
        Essais.sql("update compte set ferme = true where identifiant = 'eloubet'");
        try {
            assertEquals(302, visiteur.lire("/accueil").statusCode());
            HttpResponse<String> refus = new Visiteur(SITE).connecter("eloubet", Visiteur.MOT_DE_PASSE);
            assertTrue(refus.body().contains(REFUS), refus.body());
        } finally {
            Essais.sql("update compte set ferme = false where identifiant = 'eloubet'");
        }
    }

    @Test
    void dans_un_navigateur_on_se_trompe_puis_on_entre_et_on_sort() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = fenetre.newPage();
            page.navigate(SITE + "/connexion");
            Navigateur.remplirConnexion(page, "ccastelnau", SECRET_FAUX);
            assertThat(page.locator("#erreurs")).containsText(REFUS);
            assertThat(page.locator("#erreurs")).isFocused();
            assertThat(page.locator("[name='identifiant']")).hasValue("ccastelnau");
            assertThat(page.locator("[name='motDePasse']")).hasValue("");
            Navigateur.remplirConnexion(page, "ccastelnau", Visiteur.MOT_DE_PASSE);
            assertThat(page.locator(".personne")).containsText("Claire Castelnau");
            page.click(".personne button");
            assertThat(page.locator("[role=status]")).containsText("Vous êtes déconnecté");
            page.goBack();
            assertThat(page.locator(".personne")).hasCount(0);
        }
    }

    @Test
    void S4_un_dialogue_previent_cinq_minutes_avant_la_fin_et_laisse_rester_au_clavier() {
        try (BrowserContext fenetre = Navigateur.fenetre(Navigateur.LARGE)) {
            Page page = Navigateur.connecter(fenetre, SITE, "ccastelnau");
            page.clock().install();
            page.navigate(SITE + "/accueil");
            page.clock().fastForward(24L * 60 * 1000);
            assertThat(page.locator("#fin-session")).isHidden();
            page.clock().fastForward(70_000L);
            assertThat(page.locator("#fin-session")).isVisible();
            assertThat(page.locator("#fin-session-titre")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.locator("#fin-session [data-rester]")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#fin-session")).isHidden();
        }
    }

    @Test
    void sans_script_on_entre_et_on_sort_aussi() {
        try (BrowserContext fenetre = Navigateur.fenetreSansScript()) {
            Page page = Navigateur.connecter(fenetre, SITE, "ccastelnau");
            assertThat(page.locator(".personne")).containsText("Claire Castelnau");
            page.click(".personne button");
            page.waitForURL(SITE + "/connexion?fait=deconnexion");
        }
    }
}
