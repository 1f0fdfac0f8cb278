package fr.iprofessionnel.facteurs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Second factors, from the enrolment to the loss, as a browser without script goes through them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FacteursIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String QUI = "vdelmas";
    private static final String COMPTE = "(select id from compte where identifiant = '" + QUI + "')";
    private static final String MOT_DE_PASSE = Visiteur.MOT_DE_PASSE;
    private static final Pattern SECRET = Pattern.compile("secret-groupe\">([A-Z2-7 ]+)<");
    private static final Pattern SECOURS = Pattern.compile("<code>([A-Z2-7]{4}(?:-[A-Z2-7]{4}){3})</code>");

    private final Visiteur visiteur = new Visiteur(SITE);

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
    }

    @BeforeEach
    @AfterEach
    void oublier() {
        for (String table : List.of("facteur", "code_secours", "essai_facteur", "levee_facteurs")) {
            Essais.sql("delete from " + table + " where compte_id = " + COMPTE);
        }
        Essais.sql("update compte set mot_de_passe = (select c.mot_de_passe from compte c where c.identifiant ="
                + " 'fdurand') where identifiant = '" + QUI + "'");
        Essais.sql(
                "update compte set second_facteur = false, suspendu_jusqua = null, dernier_echec_le = null, echecs = 0"
                        + " where identifiant = '" + QUI + "'");
        Essais.sql("delete from session_ouverte where compte_id = " + COMPTE);
        Essais.sql("delete from courriel where sujet like 'Sécurité de votre compte%'");
    }

    private static HttpResponse<String> formulaire(Visiteur visiteur, String page, String nom, String... champs) {
        Map<String, String> tous = new TreeMap<>(Map.of(nom, nom, "jakarta.faces.ViewState", "stateless"));
        String adresse = page.replaceAll("\\?.*", "");
        Matcher jeton = Pattern.compile("name=\"jeton\" value=\"([^\"]*)\"")
                .matcher(visiteur.lire(page).body());
        assertTrue(jeton.find(), page);
        tous.put("jeton", jeton.group(1));
        for (int i = 0; i < champs.length; i += 2) {
            tous.put(champs[i], champs[i + 1]);
        }
        return visiteur.envoyer(adresse, tous);
    }

    /** Enrols an application and gives its secret. */
    private byte[] enroler() {
        HttpResponse<String> prepare = formulaire(
                visiteur,
                "/moncompte/facteurs",
                "application",
                "application:nom",
                "Essai",
                "application:preparer",
                "x");
        assertEquals("/moncompte/facteurs/code", visiteur.destination(prepare));
        String page = visiteur.lire("/moncompte/facteurs/code").body();
        assertTrue(page.contains("data:image/svg+xml;base64,"), page);
        Matcher cle = SECRET.matcher(page);
        assertTrue(cle.find(), page);
        byte[] secret = Base32.lire(cle.group(1).replace(" ", ""));
        assertTrue(confirmer("000000").body().contains("Ce code n’est pas celui attendu"));
        assertEquals("/moncompte/facteurs/secours?fait=facteur", visiteur.destination(confirmer(code(secret, 0))));
        return secret;
    }

    private HttpResponse<String> confirmer(String code) {
        return formulaire(
                visiteur,
                "/moncompte/facteurs/code",
                "confirmation",
                "confirmation:code",
                code,
                "confirmation:confirmer",
                "x");
    }

    private static String code(byte[] secret, long ecart) {
        return Totp.code(secret, Totp.pas(Instant.now()) + ecart);
    }

    private static HttpResponse<String> montrer(Visiteur visiteur, String page, String formulaire, String saisi) {
        return formulaire(
                visiteur,
                page,
                formulaire,
                formulaire + ":saisi",
                saisi,
                formulaire + ":valider",
                "x",
                "retour",
                "/accueil");
    }

    private static HttpResponse<String> seconde(Visiteur visiteur, String code) {
        return montrer(visiteur, "/connexion/code", "preuve", code);
    }

    /** As if the codes given before were old. */
    private static void oublierLesPas() {
        Essais.sql("update facteur set pas = 0 where genre = 'CODE' and compte_id = " + COMPTE);
        Essais.sql("delete from essai_facteur where compte_id = " + COMPTE);
    }

    @Test
    void M2_M5_S3_S8_l_enrolement_puis_la_connexion_en_deux_etapes_et_le_rejeu_refuse() {
        Visiteur ailleurs = new Visiteur(SITE).connecte(QUI);
        visiteur.connecte(QUI);
        byte[] secret = enroler();
        assertEquals("/connexion?expiree=oui", ailleurs.destination(ailleurs.lire("/accueil")), "S8");
        assertEquals(
                "1",
                Essais.sql("select count(*) from facteur where confirme_le is not null and compte_id = " + COMPTE));
        assertFalse(Essais.sql("select secret from facteur where compte_id = " + COMPTE)
                .contains(Base32.ecrire(secret)));
        oublierLesPas();

        Visiteur suivant = new Visiteur(SITE);
        HttpResponse<String> premiere = suivant.connecter(QUI, MOT_DE_PASSE);
        assertEquals("/connexion/code?retour=%2Faccueil", suivant.destination(premiere));
        String avant = suivant.cookie().orElseThrow();
        assertEquals("/connexion/code", suivant.destination(suivant.lire("/accueil")));
        assertEquals("/connexion/code", suivant.destination(suivant.lire("/moncompte")));
        assertFalse(suivant.lire("/guides").body().contains("/deconnexion"), "une page publique ne la reconnaît pas");
        String bon = code(secret, 0);
        assertTrue(seconde(suivant, "000000").body().contains("pas le bon"));
        assertEquals("/accueil?fait=secours-bas", suivant.destination(seconde(suivant, bon)), "M8");
        assertNotEquals(avant, suivant.cookie().orElseThrow(), "S3");
        assertEquals(200, suivant.lire("/accueil").statusCode());

        Visiteur rejeu = new Visiteur(SITE);
        rejeu.connecter(QUI, MOT_DE_PASSE);
        assertTrue(seconde(rejeu, bon).body().contains("pas le bon"), "M2");
    }

    @Test
    void le_champ_unique_accepte_le_mot_de_passe_suivi_du_code_et_rien_d_autre() {
        visiteur.connecte(QUI);
        byte[] secret = enroler();
        oublierLesPas();
        Visiteur suivant = new Visiteur(SITE);
        assertEquals(200, suivant.connecter(QUI, MOT_DE_PASSE + "000000").statusCode());
        assertTrue(suivant.cookie().isEmpty());
        assertEquals("/accueil", suivant.destination(suivant.connecter(QUI, MOT_DE_PASSE + code(secret, 0))));
        assertEquals(200, suivant.lire("/accueil").statusCode());
        // Without a factor, digits after the password are a wrong password.
        assertEquals(
                200,
                new Visiteur(SITE).connecter("fdurand", MOT_DE_PASSE + "123456").statusCode());
    }

    private static HttpResponse<String> modifier(Visiteur qui, String actuel, String nouveau) {
        Map<String, String> champs = new TreeMap<>(Map.of(
                "modifier", "modifier",
                "modifier:identifiant", QUI,
                "modifier:actuel", actuel,
                "modifier:nouveau", nouveau,
                "modifier:confirmation", nouveau,
                "modifier:modifier", "x",
                "jakarta.faces.ViewState", "stateless"));
        return qui.envoyer("/compte/modifier", champs);
    }

    @Test
    void modifier_son_mot_de_passe_demande_aussi_le_second_facteur() {
        visiteur.connecte(QUI);
        byte[] secret = enroler();
        oublierLesPas();
        String nouveau = "quatre marmottes sur un toit";
        Visiteur sansSession = new Visiteur(SITE);
        String sansFacteur = modifier(sansSession, MOT_DE_PASSE, nouveau).body();
        assertTrue(sansFacteur.contains("Tapez son code à la suite du mot de passe"), sansFacteur);
        assertTrue(modifier(sansSession, MOT_DE_PASSE + "000000", nouveau)
                .body()
                .contains("Identifiant ou mot de passe incorrect"));
        assertTrue(modifier(sansSession, "faux" + code(secret, 0), nouveau)
                .body()
                .contains("Identifiant ou mot de passe incorrect"));
        assertEquals(200, visiteur.lire("/accueil").statusCode(), "rien n'a changé");
        assertEquals(
                "/connexion?fait=motdepasse-modifie",
                sansSession.destination(modifier(sansSession, MOT_DE_PASSE + code(secret, 0), nouveau)));
        assertEquals(302, visiteur.lire("/accueil").statusCode());
    }

    @Test
    void qui_a_montre_son_facteur_dans_sa_session_change_son_mot_de_passe_sans_le_redonner() {
        visiteur.connecte(QUI);
        enroler();
        Essais.sql("update session_ouverte set prouvee_le = 1 where compte_id = " + COMPTE);
        String nouveau = "quatre marmottes sur un toit";
        assertTrue(modifier(visiteur, MOT_DE_PASSE, nouveau).body().contains("Tapez son code"), "preuve ancienne");
        Essais.sql("update session_ouverte set prouvee_le = " + Instant.now().toEpochMilli() + " where compte_id = "
                + COMPTE);
        assertEquals(
                "/connexion?fait=motdepasse-modifie", visiteur.destination(modifier(visiteur, MOT_DE_PASSE, nouveau)));
    }

    @Test
    void M4_cinq_codes_par_minute_puis_meme_le_bon_attend() {
        visiteur.connecte(QUI);
        byte[] secret = enroler();
        oublierLesPas();
        Visiteur suivant = new Visiteur(SITE);
        suivant.connecter(QUI, MOT_DE_PASSE);
        for (int i = 0; i < 5; i++) {
            seconde(suivant, "00000" + i);
        }
        Essais.sql("update compte set suspendu_jusqua = null where identifiant = '" + QUI + "'");
        assertTrue(seconde(suivant, code(secret, 0)).body().contains("pas le bon"), "la minute n'est pas finie");
        assertTrue(Integer.parseInt(Essais.sql("select echecs from compte where identifiant = '" + QUI + "'")) > 0);
        Essais.sql("update session_ouverte set essais = 9 where compte_id = " + COMPTE);
        Essais.sql("update compte set suspendu_jusqua = null where identifiant = '" + QUI + "'");
        assertEquals("/connexion", suivant.destination(seconde(suivant, "000009")), "dix essais : retour au début");
        assertEquals(302, suivant.lire("/connexion/code").statusCode());
    }

    @Test
    void M7_M8_dix_codes_de_secours_montres_une_fois_servent_chacun_une_fois() {
        visiteur.connecte(QUI);
        enroler();
        String page = formulaire(visiteur, "/moncompte/facteurs/secours", "secours", "secours:creer", "x")
                .body();
        List<String> codes = SECOURS.matcher(page)
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
        assertEquals(10, codes.size(), page);
        assertFalse(SECOURS.matcher(visiteur.lire("/moncompte/facteurs/secours").body())
                .find());
        Visiteur suivant = new Visiteur(SITE);
        suivant.connecter(QUI, MOT_DE_PASSE);
        assertEquals(
                "/accueil", suivant.destination(seconde(suivant, codes.get(0).toLowerCase(Locale.ROOT))));
        Visiteur rejeu = new Visiteur(SITE);
        rejeu.connecter(QUI, MOT_DE_PASSE);
        assertTrue(seconde(rejeu, codes.get(0)).body().contains("pas le bon"));
        formulaire(visiteur, "/moncompte/facteurs/secours", "secours", "secours:creer", "x");
        assertTrue(seconde(rejeu, codes.get(1)).body().contains("pas le bon"), "un nouveau jeu tue l'ancien");
        assertEquals("10", Essais.sql("select count(*) from code_secours where compte_id = " + COMPTE));
    }

    @Test
    void M12_S9_retirer_un_facteur_demande_une_preuve_recente_et_previent_le_titulaire() {
        visiteur.connecte(QUI);
        byte[] secret = enroler();
        String reference = Essais.sql("select reference from facteur where compte_id = " + COMPTE);
        String retrait = "/moncompte/facteurs/retirer?facteur=" + reference;
        Essais.sql("update session_ouverte set prouvee_le = 1 where compte_id = " + COMPTE);
        assertTrue(visiteur.destination(visiteur.lire(retrait)).startsWith("/moncompte/preuve?retour="));
        oublierLesPas();
        assertTrue(montrer(visiteur, "/moncompte/preuve", "preuve", MOT_DE_PASSE)
                .body()
                .contains("pas le bon"));
        String avant = visiteur.cookie().orElseThrow();
        assertTrue(visiteur.destination(montrer(visiteur, "/moncompte/preuve", "preuve", code(secret, 0)))
                .startsWith("/accueil"));
        assertNotEquals(avant, visiteur.cookie().orElseThrow(), "S3");
        HttpResponse<String> fait =
                formulaire(visiteur, retrait, "retrait", "retrait:retirer", "x", "facteur", reference);
        assertEquals("/moncompte/facteurs?fait=facteur-retire", visiteur.destination(fait));
        assertEquals("0", Essais.sql("select count(*) from facteur where compte_id = " + COMPTE));
        assertEquals(
                "1",
                Essais.sql("select count(*) from journal where evenement = 'FACTEUR_RETIRE' and objet = '" + reference
                        + "'"));
        assertNotEquals(
                "0",
                Essais.sql("select count(*) from courriel where sujet like 'Sécurité de votre compte%'"),
                "le titulaire est prévenu");
    }

    @Test
    void S9_ce_qui_etait_tape_revient_apres_la_preuve() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        String jeton = florent.jeton();
        String auteur = florent.champCache("/dossier/coordonnees/modifier", "auteur");
        Essais.sql(
                "update session_ouverte set prouvee_le = 1 where compte_id = (select id from compte where identifiant"
                        + " = 'fdurand')");
        HttpResponse<String> envoi = florent.envoyer(
                "/dossier/coordonnees/modifier",
                Map.of(
                        "jeton",
                        jeton,
                        "auteur",
                        auteur,
                        "coordonnees",
                        "coordonnees",
                        "coordonnees:telephone",
                        "0561000001"));
        String preuve = florent.destination(envoi);
        assertEquals("/moncompte/preuve?retour=%2Fdossier%2Fcoordonnees%2Fmodifier%3Freprise%3Doui", preuve);
        assertEquals(
                "/accueil",
                florent.destination(montrer(florent, "/moncompte/preuve", "preuve-motdepasse", MOT_DE_PASSE)));
        assertTrue(
                florent.lire("/dossier/coordonnees/modifier?reprise=oui").body().contains("0561000001"));
    }

    @Test
    void M9_deux_gestionnaires_levent_les_facteurs_perdus() {
        String titulaire = "fdurand";
        visiteur.connecte("ncazaux");
        String demande = "/gestion/facteurs";
        HttpResponse<String> inconnu = demander("hmontaut");
        assertTrue(inconnu.body().contains("Aucun compte de votre ressort"), inconnu.body());
        assertEquals("/gestion/facteurs?fait=levee-demandee", visiteur.destination(demander(titulaire)));
        assertFalse(visiteur.lire(demande).body().contains(">Accorder"), "qui demande n'accorde pas");
        String reference = Essais.sql("select max(reference) from levee_facteurs where decide_le is null");
        try {
            Visiteur vincent = new Visiteur(SITE).connecte(QUI);
            String page = vincent.lire(demande).body();
            Matcher bouton = Pattern.compile("name=\"(levees:[^\"]+)\" value=\"Accorder\"")
                    .matcher(page);
            assertTrue(bouton.find(), page);
            HttpResponse<String> accord = formulaire(vincent, demande, "levees", bouton.group(1), "Accorder");
            assertEquals("/gestion/facteurs?fait=levee-accordee", vincent.destination(accord));
            assertEquals(
                    "true",
                    Essais.sql("select accordee from levee_facteurs where reference = '" + reference + "'")
                            .replace("1", "true"));
            verifierLeDelai(titulaire);
        } finally {
            Essais.sql("delete from levee_facteurs");
            Essais.sql("delete from facteur where reference = 'facteur-ancien'");
            Essais.sql("update compte set surete_le = null, second_facteur = false where identifiant = 'fdurand'");
        }
    }

    /** For a day, neither the address nor a sensitive act; a factor from before lifts the delay of the acts alone. */
    private static void verifierLeDelai(String titulaire) {
        Visiteur florent = new Visiteur(SITE).connecte(titulaire);
        for (String acte : List.of("/moncompte/donnees/json", "/moncompte/adresses", "/dossier/coordonnees/modifier")) {
            assertEquals("/moncompte/delai", florent.destination(florent.lire(acte)), acte);
        }
        assertTrue(florent.lire("/moncompte/delai").body().contains("Un délai de sûreté est en cours jusqu’au"));
        assertTrue(florent.lire("/moncompte").body().contains("Un délai de sûreté est en cours jusqu’au"));
        assertEquals(200, florent.lire("/moncompte/facteurs").statusCode(), "se protéger n'attend pas");
        ajouterUnFacteur(System.currentTimeMillis());
        assertEquals(
                "/moncompte/delai", florent.destination(florent.lire("/moncompte/donnees/json")), "facteur récent");
        Essais.sql("update facteur set confirme_le = 1 where reference = 'facteur-ancien'");
        assertEquals(200, florent.lire("/moncompte/donnees/json").statusCode(), "facteur ancien");
        HttpResponse<String> adresse =
                formulaireDe(florent, "/moncompte/adresses", "courriel", "courriel:adresse", "x@exemple.fr");
        assertTrue(adresse.body().contains("ne peuvent pas changer avant le"), adresse.body());
        Essais.sql("delete from facteur where reference = 'facteur-ancien'");
        Essais.sql("update compte set surete_le = surete_le - 86400000 where identifiant = '" + titulaire + "'");
        assertEquals(200, florent.lire("/moncompte/donnees/json").statusCode(), "un jour après");
    }

    private static void ajouterUnFacteur(long confirmeLe) {
        Essais.sql("insert into facteur (reference, compte_id, genre, nom, secret, pas, cree_le, confirme_le) select"
                + " 'facteur-ancien', id, 'CODE', 'Essai', 'x', 0, 0, " + confirmeLe
                + " from compte where identifiant = 'fdurand'");
    }

    /** The form as it would be sent if the page still showed it. */
    private static HttpResponse<String> formulaireDe(Visiteur qui, String page, String nom, String... champs) {
        return formulaire(
                qui,
                page,
                nom,
                Stream.concat(Stream.of(nom + ":demander", "x"), Stream.of(champs))
                        .toArray(String[]::new));
    }

    private HttpResponse<String> demander(String identifiant) {
        return formulaire(
                visiteur,
                "/gestion/facteurs",
                "levee",
                "levee:objet",
                "FACTEURS",
                "levee:identifiant",
                identifiant,
                "levee:motif",
                "au guichet",
                "levee:demander",
                "x");
    }
}
