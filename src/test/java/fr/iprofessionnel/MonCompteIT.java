package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Essais;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of one's own account. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MonCompteIT {

    private static final URI SITE = Banc.site(Banc.ARQUILLIAN);
    private static final String QUI = "eloubet";
    private static final String COMPTE = "(select id from compte where identifiant = '" + QUI + "')";
    private static final Pattern SESSION = Pattern.compile("name=\"session\" value=\"([^\"]+)\"");

    private final Visiteur visiteur = new Visiteur(SITE);

    @BeforeAll
    static void attendre() {
        Attente.demonstration(SITE);
        Essais.sql("delete from session_ouverte where compte_id = " + COMPTE);
    }

    private static HttpResponse<String> acte(Visiteur visiteur, String... champs) {
        return Courriers.acte(visiteur, "/moncompte/acte", champs);
    }

    @Test
    void S7_on_voit_ses_sessions_et_on_les_ferme_sans_toucher_a_celles_des_autres() {
        visiteur.connecte(QUI);
        Visiteur ailleurs = new Visiteur(SITE);
        ailleurs.envoyer(
                "/connexion",
                Visiteur.formulaireConnexion(QUI, Visiteur.MOT_DE_PASSE),
                "User-Agent",
                "Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0");
        Visiteur tiers = new Visiteur(SITE).connecte("fdurand2");
        String page = visiteur.lire("/moncompte").body();
        assertTrue(page.contains("Firefox sur Windows") && page.contains("Cet appareil"), page);
        Matcher session = SESSION.matcher(page);
        assertTrue(session.find());
        assertEquals(
                404, acte(tiers, "acte", "fermer", "session", session.group(1)).statusCode());
        assertEquals(200, ailleurs.lire("/accueil").statusCode());
        assertEquals(
                "/moncompte?fait=moncompte-fermer",
                visiteur.destination(acte(visiteur, "acte", "fermer", "session", session.group(1))));
        assertEquals(302, ailleurs.lire("/accueil").statusCode());
        ailleurs.connecte(QUI);
        acte(visiteur, "acte", "fermer-autres");
        assertEquals(302, ailleurs.lire("/accueil").statusCode());
        assertEquals(200, visiteur.lire("/accueil").statusCode());
        assertEquals(200, tiers.lire("/accueil").statusCode());
    }

    @Test
    void S7_l_administrateur_ferme_les_sessions_d_un_compte() {
        visiteur.connecte(QUI);
        Visiteur administrateur = new Visiteur(SITE).connecte("administrateur");
        HttpResponse<String> fait = administrateur.envoyer(
                "/administration/sessions",
                Map.of(
                        "fermeture", "fermeture",
                        "fermeture:identifiant", QUI,
                        "fermeture:fermer", "x",
                        "jakarta.faces.ViewState", "stateless",
                        "jeton", administrateur.jeton()));
        assertEquals("/administration/sessions?fait=fermeture", administrateur.destination(fait));
        assertEquals(302, visiteur.lire("/accueil").statusCode());
    }

    @Test
    void S10_la_sixieme_session_fait_tomber_la_plus_ancienne() {
        visiteur.connecte(QUI);
        Essais.sql("update session_ouverte set activite_le = activite_le - 1000 where compte_id = " + COMPTE);
        for (int i = 0; i < 5; i++) {
            new Visiteur(SITE).connecte(QUI);
        }
        assertEquals("/connexion?expiree=oui", visiteur.destination(visiteur.lire("/accueil")));
        assertEquals("5", Essais.sql("select count(*) from session_ouverte where compte_id = " + COMPTE));
    }

    @Test
    void le_consentement_est_date_et_se_retire() {
        visiteur.connecte(QUI);
        assertTrue(visiteur.lire("/moncompte").body().contains("pas donné votre accord"));
        acte(visiteur, "acte", "consentir");
        acte(visiteur, "acte", "consentir");
        assertTrue(visiteur.lire("/moncompte").body().contains("Vous avez donné votre accord le"));
        acte(visiteur, "acte", "retirer");
        assertTrue(visiteur.lire("/moncompte").body().contains("Vous avez retiré votre accord le"));
        assertEquals(
                "1",
                Essais.sql("select count(*) from consentement where retire_le is not null and compte_id = " + COMPTE));
        Essais.sql("delete from consentement where compte_id = " + COMPTE);
    }

    private HttpResponse<String> coordonnees(String formulaire, String... champs) {
        String[] tous = Stream.concat(
                        Stream.of(formulaire, formulaire, "jakarta.faces.ViewState", "stateless"), Stream.of(champs))
                .toArray(String[]::new);
        return Courriers.acte(visiteur, "/moncompte/adresses", tous);
    }

    private void changerAdresse(String nouvelle) {
        coordonnees("courriel", "courriel:adresse", nouvelle, "courriel:demander", "x");
        String code = Essais.sql(
                        "select corps from courriel where id = (select max(id) from courriel where destinataire = '"
                                + nouvelle + "')")
                .replaceAll("(?s).*?([0-9]{8}).*", "$1");
        assertEquals(
                "/moncompte/adresses?fait=adresse-differee",
                visiteur.destination(
                        coordonnees("verification", "verification:code", code, "verification:confirmer", "x")));
    }

    @Test
    void une_autre_adresse_ne_prend_la_place_de_la_premiere_qu_un_jour_apres_l_en_avoir_prevenue() {
        visiteur.connecte(QUI);
        Essais.sql("insert into avis_courriel (compte_id, rythme, adresse, verifiee_le, code_essais, code_envois,"
                + " envoye_jusqua) select id, 'IMMEDIAT', 'ancienne@exemple.fr', 0, 0, 0, 0 from compte where"
                + " identifiant = '" + QUI + "'");
        try {
            changerAdresse("nouvelle@exemple.fr");
            assertEquals(
                    "ancienne@exemple.fr", Essais.sql("select adresse from avis_courriel where compte_id = " + COMPTE));
            String avis = Essais.sql("select corps from courriel where id = (select max(id) from courriel where"
                    + " destinataire = 'ancienne@exemple.fr')");
            assertTrue(avis.contains("prendra la place de celle-ci le"), avis);
            assertTrue(visiteur.lire("/moncompte").body().contains("nouvelle@exemple.fr prendra sa place le"));
            assertEquals(
                    "/moncompte/adresses?fait=adresse-gardee",
                    visiteur.destination(coordonnees("garde", "garde:garder", "x")));
            assertFalse(visiteur.lire("/moncompte").body().contains("nouvelle@exemple.fr"));
        } finally {
            Essais.sql("delete from avis_courriel where compte_id = " + COMPTE);
            Essais.sql("delete from courriel where destinataire like '%@exemple.fr'");
        }
    }

    @Test
    void le_telephone_de_secours_est_montre_a_son_titulaire_et_masque_au_gestionnaire() {
        visiteur.connecte(QUI);
        try {
            assertTrue(coordonnees("appel", "appel:telephone", "pas un numéro", "appel:choisir", "x")
                    .body()
                    .contains("pas lisible"));
            assertEquals(
                    "/moncompte/adresses?fait=moncompte-telephone",
                    visiteur.destination(
                            coordonnees("appel", "appel:telephone", "05 61 00 00 42", "appel:choisir", "x")));
            assertTrue(visiteur.lire("/moncompte").body().contains("05 61 00 00 42"));
            assertTrue(visiteur.lire("/moncompte/adresses").body().contains(">Plus tard<"));
            Essais.sql("update compte set telephone = '05 61 00 00 42' where identifiant = 'fdurand'");
            String bureau = new Visiteur(SITE)
                    .connecte("ncazaux")
                    .lire("/gestion/compte?dossier="
                            + Essais.sql("select d.reference from dossier d join compte c on"
                                    + " c.agent_id = d.agent_id where c.identifiant = 'fdurand'"))
                    .body();
            assertTrue(bureau.contains("•42") && !bureau.contains("05 61 00"), bureau);
        } finally {
            Essais.sql("update compte set telephone = null where telephone is not null");
        }
    }

    @Test
    void on_emporte_ses_donnees_sans_aucun_secret_apres_une_preuve_recente() {
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        HttpResponse<String> json = florent.lire("/moncompte/donnees/json");
        assertEquals(200, json.statusCode());
        String texte = json.body();
        assertTrue(texte.contains("\"identifiant\" : \"fdurand\"") && texte.contains("\"dossier\" : [ {"), texte);
        String numen = Essais.sql("select numen_empreinte from agent a join compte c on c.agent_id = a.id where"
                + " c.identifiant = 'fdurand'");
        assertFalse(texte.contains("argon2") || texte.contains(numen) || texte.contains("16P"), texte);
        HttpResponse<String> pdf = florent.lire("/moncompte/donnees/pdf");
        assertEquals("application/pdf", pdf.headers().firstValue("Content-Type").orElse(""));
        assertTrue(pdf.body().startsWith("%PDF-"));
        Essais.sql(
                "update session_ouverte set prouvee_le = 1 where compte_id = (select id from compte where identifiant"
                        + " = 'fdurand')");
        assertTrue(florent.destination(florent.lire("/moncompte/donnees/json")).startsWith("/moncompte/preuve"), "S9");
    }

    @Test
    void un_compte_pirate_se_ferme_en_un_geste() {
        visiteur.connecte(QUI);
        Visiteur voleur = new Visiteur(SITE).connecte(QUI);
        String hache = Essais.sql("select mot_de_passe from compte where identifiant = '" + QUI + "'");
        try {
            HttpResponse<String> fait = visiteur.envoyer(
                    "/moncompte/piratage",
                    Map.of(
                            "piratage", "piratage",
                            "piratage:signaler", "x",
                            "jakarta.faces.ViewState", "stateless",
                            "jeton", visiteur.jeton()));
            assertEquals("/connexion?fait=piratage", visiteur.destination(fait));
            assertTrue(visiteur.cookie().isEmpty());
            assertEquals(302, voleur.lire("/accueil").statusCode());
            assertEquals(
                    200, voleur.connecter(QUI, Visiteur.MOT_DE_PASSE).statusCode(), "le mot de passe n'ouvre plus");
            assertEquals(
                    "1",
                    Essais.sql("select count(*) from journal where evenement = 'COMPTE_PIRATE' and compte_id = "
                            + COMPTE));
            assertFalse("0"
                    .equals(Essais.sql("select count(*) from courriel where sujet like 'Sécurité de votre compte%'")));
        } finally {
            Essais.sql("update compte set echecs = 0, suspendu_jusqua = null, mot_de_passe = '" + hache
                    + "' where identifiant = '" + QUI + "'");
            Essais.sql("delete from courriel where sujet like 'Sécurité de votre compte%'");
        }
    }
}
