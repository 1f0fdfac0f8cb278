package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.defi.ReponseDefi;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.ServeurPostgres;
import fr.iprofessionnel.navigateur.Visiteur;
import fr.iprofessionnel.socle.ChaineJournal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Test
    void ce_que_disent_les_messages_est_trouve_par_qui_peut_les_lire_meme_transmis_et_meme_si_tous_le_disent()
            throws SQLException {
        String florent = "join compte e on e.agent_id = d.agent_id where e.identifiant = 'fdurand'";
        String chargee = sql("select c.identifiant from compte c join portefeuille p on p.gestionnaire_id = c.agent_id"
                + " join dossier d on d.portefeuille_id = p.id " + florent);
        String autre = "ncazaux".equals(chargee) ? "bpages" : "ncazaux";
        Visiteur enseignant = new Visiteur(SITE).connecte("fdurand");
        Visiteur gestionnaire = new Visiteur(SITE).connecte(chargee);
        Visiteur collegue = new Visiteur(SITE).connecte(autre);
        Courriers.Envoi envoi = Courriers.ecrire(enseignant, "Paie", "Une question de coquelicot.");
        assertEquals(
                sql("select d.portefeuille_id from dossier d " + florent),
                sql("select portefeuille_id from message where reference = '" + envoi.message() + "'"));
        assertTrue(trouve(gestionnaire, "coquelicot", envoi));
        assertFalse(trouve(collegue, "coquelicot", envoi));

        ecrire("""
                insert into message (id, reference, fil_id, sens, compte_id, auteur, texte, recherche, envoye_le, formel,
                    portefeuille_id)
                select 2000000 + n, 'MESSAGEESSAI' || lpad(n::text, 10, '0'), m.fil_id, 'ENSEIGNANT', m.compte_id, m.auteur, 'x',
                    ' pissenlit partout ', m.envoye_le, false, m.portefeuille_id
                from generate_series(1, 500) n, message m where m.reference = '%s'
                """.formatted(envoi.message()));
        try {
            ecrire("analyze message");
            assertTrue(trouve(gestionnaire, "pissen", envoi));
            assertTrue(trouve(gestionnaire, "partout pissenlit", envoi));
            assertFalse(trouve(gestionnaire, "pissenlit coquelicot", envoi), "aucun message ne dit les deux");
            assertFalse(trouve(gestionnaire, "pissenlits", envoi));
            assertFalse(trouve(collegue, "pissenlit", envoi));

            Courriers.acte(
                    gestionnaire,
                    "/courrier/acte",
                    "acte",
                    "transmettre",
                    "fil",
                    envoi.fil(),
                    "espace",
                    "/gestion",
                    "collegue",
                    sql("select a.reference from agent a join compte c on c.agent_id = a.id where c.identifiant = '"
                            + autre + "'"),
                    "motif",
                    "Elle suit ce sujet.");
            assertEquals(
                    "0",
                    sql(
                            "select count(m.portefeuille_id) from message m join fil f on f.id = m.fil_id where f.reference = '"
                                    + envoi.fil() + "'"));
            for (String mot : List.of("coquelicot", "pissenlit")) {
                assertTrue(trouve(collegue, mot, envoi), mot);
                assertTrue(trouve(gestionnaire, mot, envoi), mot);
            }
        } finally {
            ecrire("delete from message where reference like 'MESSAGEESSAI%'");
        }
    }

    private static boolean trouve(Visiteur gestionnaire, String mots, Courriers.Envoi envoi) {
        return gestionnaire
                .lire("/gestion/courrier?q=" + mots.replace(' ', '+'))
                .body()
                .contains(envoi.fil());
    }

    @Test
    void la_ligne_du_journal_d_un_envoi_prend_sa_place_dans_la_chaine_et_une_ligne_changee_avant_se_dit()
            throws SQLException, InterruptedException {
        Courriers.Envoi envoi = Courriers.ecrire(new Visiteur(SITE).connecte("fdurand"), "Paie", "Et ma prime ?");
        String sienne = " from journal where evenement = 'MESSAGE' and objet = '" + envoi.message() + "'";
        assertEquals("1", sql("select count(*)" + sienne));
        ecrire(
                "insert into journal (le, evenement, detail, empreinte) values (1, 'ESSAI', 'change apres coup', 'fausse')");
        String changee = sql("select id from journal where evenement = 'ESSAI'");
        attendre("select count(*) from journal where rang is null and empreinte is not null", "0");
        assertEquals("1", sql("select count(*)" + sienne + " and rang > 0"));
        assertEquals(
                sql("select rang - 1 from journal where id = " + changee),
                sql("select rang from journal where evenement = 'JOURNAL_ALTERE' and detail = '" + changee + "'"));
        try (Connection connexion = serveur.connexion()) {
            ChaineJournal chaine = new ChaineJournal(serveur.cles());
            // Taken together: another line may come between two readings.
            connexion.setAutoCommit(false);
            connexion.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            ChaineJournal.Etat etat = ChaineJournal.Etat.lire(connexion);
            List<ChaineJournal.Maillon> maillons =
                    ChaineJournal.lire(connexion, etat.debut().rang(), Integer.MAX_VALUE);
            assertTrue(chaine.estScelle(etat));
            assertEquals(0, chaine.premiereRupture(maillons, etat.debut()));
            assertEquals(etat.rang(), maillons.get(maillons.size() - 1).rang());
        }
    }

    @Test
    void ce_qui_attend_un_gestionnaire_est_compte_et_lu_page_par_page_sans_ce_qui_attend_les_autres()
            throws SQLException {
        String chargee = sql("select c.identifiant from compte c join portefeuille p on p.gestionnaire_id = c.agent_id"
                + " join dossier d on d.portefeuille_id = p.id join compte e on e.agent_id = d.agent_id"
                + " where e.identifiant = 'ccastelnau'");
        String autre = sql("select min(agent_id) from gestionnaire where agent_id <> (select agent_id from compte"
                + " where identifiant = '" + chargee + "')");
        Visiteur gestionnaire = new Visiteur(SITE).connecte(chargee);
        int avant = attendus(gestionnaire, "");
        try {
            ajouter(1, 60, "null", "d.portefeuille_id", "null");
            ajouter(61, 62, autre, "d.portefeuille_id", "null");
            ajouter(63, 64, "null", "null", "'RECUE'");
            // The first 60 and the two that nobody is in charge of; not the two that were passed on to another.
            assertEquals(avant + 62, attendus(gestionnaire, ""));
            String derniere = gestionnaire
                    .lire("/gestion/courrier?attend=SERVICE&page=99")
                    .body();
            assertEquals(avant + 62, attendus(gestionnaire, "?attend=SERVICE&page=99"));
            assertTrue(derniere.contains("FILESSAI00000000000064"), derniere);
            assertTrue(
                    gestionnaire.lire("/gestion/courrier?attend=SERVICE").body().contains("FILESSAI00000000000001"));
            assertTrue(gestionnaire
                    .lire("/gestion/courrier?attend=SERVICE&page=2")
                    .body()
                    .contains("FILESSAI00000000000030"));
            ajouter(65, 320, "null", "d.portefeuille_id", "null");
            assertTrue(gestionnaire.lire("/gestion/courrier").body().contains("plus de 250"));
        } finally {
            ecrire("delete from fil where reference like 'FILESSAI%'");
        }
    }

    /** How many conversations the page says are waiting. */
    private static int attendus(Visiteur gestionnaire, String question) {
        String page = gestionnaire.lire("/gestion/courrier" + question).body();
        Matcher chiffre = Pattern.compile("<p class=\"chiffre\">([0-9]+)</p>").matcher(page);
        assertTrue(chiffre.find(), page);
        return Integer.parseInt(chiffre.group(1));
    }

    /** Adds conversations of Claire Castelnau that wait since long ago, each for a day more than the one before. */
    private static void ajouter(int premier, int dernier, String traitePar, String portefeuille, String signalement)
            throws SQLException {
        ecrire("""
                insert into fil (id, reference, dossier_id, portefeuille_id, objet, attend, attend_depuis, echeance, cree_le,
                    dernier_le, extrait, messages, non_lu, archive, traite_par, signalement)
                select 1000000 + n, 'FILESSAI' || lpad(n::text, 14, '0'), d.id, %s, 'Paie', 'SERVICE', n,
                    date '2020-01-01' + n, 1, 1, '', 1, false, false, %s, %s
                from generate_series(%d, %d) n, dossier d join compte c on c.agent_id = d.agent_id
                where c.identifiant = 'ccastelnau'
                """.formatted(portefeuille, traitePar, signalement, premier, dernier));
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

    private static void ecrire(String ordre) throws SQLException {
        try (Connection connexion = serveur.connexion();
                Statement ecriture = connexion.createStatement()) {
            ecriture.executeUpdate(ordre);
        }
    }

    private static void attendre(String requete, String valeur) throws SQLException, InterruptedException {
        for (int i = 0; i < 60 && !valeur.equals(sql(requete)); i++) {
            TimeUnit.MILLISECONDS.sleep(500);
        }
        assertEquals(valeur, sql(requete));
    }

    private static String sql(String requete) throws SQLException {
        try (Connection connexion = serveur.connexion();
                Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery(requete)) {
            return ligne.next() ? ligne.getString(1) : null;
        }
    }
}
