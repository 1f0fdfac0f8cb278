package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.defi.ReponseDefi;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.ServeurPostgres;
import fr.iprofessionnel.navigateur.Visiteur;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same WAR on a real PostgreSQL, by configuration alone. */
class PostgresIT {

    private static final URI SITE = Banc.site(Banc.POSTGRES);
    private static ServeurPostgres serveur;

    @BeforeAll
    static void demarrer() {
        serveur = ServeurPostgres.pret();
    }

    @Test
    void les_migrations_ont_toutes_reussi_et_les_cles_sont_celles_de_la_base() throws SQLException {
        assertEquals("0", sql("select count(*) from schema_version where not success"));
        assertEquals("1", sql("select count(*) from etat_technique where nom = 'temoin_cles'"));
        assertTrue(Integer.parseInt(sql("select count(*) from schema_version")) >= 4);
    }

    @Test
    void l_academie_de_demonstration_est_importee_entiere() throws SQLException {
        assertEquals(Integer.toString(ServeurPostgres.ENSEIGNANTS), sql("select count(*) from dossier"));
        assertEquals("0", sql("select sum(rejetes) from import_fichier"));
        assertEquals("Hélène", sql("select prenom from agent where nom_usage = 'Montaut' order by id limit 1"));
        assertEquals("0", sql("select count(*) from compte where mot_de_passe like '%randonneurs%'"));
    }

    @Test
    void on_se_connecte_et_on_lit_son_dossier() throws SQLException {
        Visiteur visiteur = new Visiteur(SITE).connecte("fdurand");
        assertTrue(visiteur.lire("/accueil").body().contains("Florent Durand"));
        assertTrue(visiteur.lire("/dossier").body().contains("Durand"));
        String autre = sql("select d.reference from dossier d join compte c on c.agent_id = d.agent_id"
                + " where c.identifiant = 'ccastelnau'");
        assertEquals(404, visiteur.lire("/dossier?dossier=" + autre).statusCode());
    }

    @Test
    void qui_doit_avoir_un_second_facteur_est_mene_a_l_enrolement_et_les_autres_non() {
        Visiteur inspecteur = new Visiteur(SITE).connecte("pcastera");
        assertEquals("/moncompte/facteurs", inspecteur.destination(inspecteur.lire("/accueil")));
        assertEquals("/moncompte/facteurs", inspecteur.destination(inspecteur.lire("/moncompte")));
        assertEquals(200, inspecteur.lire("/moncompte/facteurs").statusCode());
        assertEquals(200, inspecteur.lire("/moncompte/facteurs/code").statusCode());
        assertEquals(
                200, new Visiteur(SITE).connecte("ncazaux").lire("/accueil").statusCode());
    }

    @Test
    void les_promouvables_se_calculent_se_lisent_et_s_emportent() throws SQLException, InterruptedException {
        Visiteur gestionnaire = new Visiteur(SITE).connecte("ncazaux");
        String liste = "?promotion=HORS_CLASSE&date=2026-08-31";
        gestionnaire.envoyer(
                "/gestion/promouvables",
                Map.of(
                        "calcul", "calcul",
                        "calcul:calculer", "Calculer",
                        "promotion", "HORS_CLASSE",
                        "date", "2026-08-31",
                        "jeton", gestionnaire.jeton(),
                        "jakarta.faces.ViewState", "stateless"));
        for (int i = 0; i < 120 && !"TERMINE".equals(sql("select max(etat) from calcul")); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertEquals(Integer.toString(ServeurPostgres.ENSEIGNANTS), sql("select max(traites) from calcul"));
        assertTrue(Integer.parseInt(sql("select count(*) from promouvable where points is null")) > 0);
        assertEquals(
                200,
                gestionnaire
                        .lire("/gestion/promouvables" + liste + "&verdict=TOUS&tri=points&academie=oui")
                        .statusCode());
        String csv = gestionnaire
                .lire("/gestion/promouvables/fichier" + liste + "&verdict=TOUS&format=csv")
                .body();
        assertEquals(
                csv.lines().count() - 1,
                Long.parseLong(sql("select count(*) from consultation where ecran = 'PROMOUVABLES'")));
    }

    @Test
    void le_mode_affiche_montre_un_compte_masque_apres_l_image_et_se_limite_davantage() throws SQLException {
        Visiteur visiteur = new Visiteur(SITE);
        String naissance = sql("select a.date_naissance from agent a join compte c on c.agent_id = a.id"
                + " where c.identifiant = 'ccastelnau'");
        String sansImage = chercher(visiteur, naissance, false).body();
        assertTrue(sansImage.contains("Le code de sécurité ne correspond pas"), sansImage);
        String trouve = chercher(visiteur, naissance, true).body();
        assertTrue(trouve.contains("<dd>c•••••u</dd>") && !trouve.contains("<dd>ccastelnau</dd>"), trouve);
        for (int i = 1; i < 5; i++) {
            assertEquals(200, chercher(visiteur, naissance, true).statusCode());
        }
        assertEquals(429, chercher(visiteur, naissance, true).statusCode());
    }

    private static HttpResponse<String> chercher(Visiteur visiteur, String naissance, boolean avecImage) {
        String defi = visiteur.champCache("/compte/retrouver", "defi");
        return visiteur.envoyer(
                "/compte/retrouver",
                Map.of(
                        "retrouver", "retrouver",
                        "retrouver:nom", "Castelnau",
                        "retrouver:prenom", "Claire",
                        "retrouver:naissance", naissance,
                        "retrouver:rechercher", "x",
                        "defi", defi,
                        "defi-reponse", avecImage ? ReponseDefi.de(defi, serveur.cles()) : "",
                        "jakarta.faces.ViewState", "stateless"));
    }

    @Test
    void un_message_attend_son_gestionnaire_qui_le_trouve_par_ses_mots_et_y_repond() throws SQLException {
        String chargee = sql("select c.identifiant from compte c join portefeuille p on p.gestionnaire_id = c.agent_id"
                + " join dossier d on d.portefeuille_id = p.id join compte e on e.agent_id = d.agent_id"
                + " where e.identifiant = 'fdurand'");
        Visiteur florent = new Visiteur(SITE).connecte("fdurand");
        Visiteur gestionnaire = new Visiteur(SITE).connecte(chargee);
        Courriers.Envoi premier = Courriers.ecrire(florent, "Paie", "Mon traitement de mirabelle est faux.");
        Courriers.Envoi second = Courriers.ecrire(florent, "Retraite", "À quel âge partir ?");
        String file = gestionnaire.lire("/gestion/courrier").body();
        assertTrue(file.contains(premier.fil()) && file.contains(second.fil()), file);
        String trouves = gestionnaire.lire("/gestion/courrier?q=mirabel").body();
        assertTrue(trouves.contains(premier.fil()) && !trouves.contains(second.fil()), trouves);
        Courriers.repondre(gestionnaire, premier.fil(), "La correction paraîtra en juillet.");
        assertTrue(florent.lire("/courrier/fil?fil=" + premier.fil()).body().contains("La correction paraîtra"));
        assertEquals(
                404,
                new Visiteur(SITE)
                        .connecte("ccastelnau")
                        .lire("/courrier/fil?fil=" + premier.fil())
                        .statusCode());
        assertEquals(
                sql("select d.portefeuille_id from dossier d join compte c on c.agent_id = d.agent_id"
                        + " where c.identifiant = 'fdurand'"),
                sql("select portefeuille_id from fil where reference = '" + premier.fil() + "'"));
    }

    private static String sql(String requete) throws SQLException {
        try (Connection connexion = serveur.connexion();
                Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery(requete)) {
            return ligne.next() ? ligne.getString(1) : null;
        }
    }
}
