package fr.iprofessionnel.commande;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.commande.Terminal.Reponse;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Schema;
import fr.iprofessionnel.socle.SourceDonnees;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that read or write the database, on Derby in a folder. */
class CommandesBaseTest {

    @TempDir
    private Path dossier;

    private Terminal terminal;

    @BeforeEach
    void ouvrir() {
        terminal = new Terminal(dossier);
    }

    private interface Travail {
        void faire(Statement ordre) throws SQLException;
    }

    private void surLaBase(Travail travail) throws SQLException {
        SourceDonnees source = new SourceDonnees(terminal.configuration());
        try (Connection connexion = source.getConnection();
                Statement ordre = connexion.createStatement()) {
            travail.faire(ordre);
        } finally {
            source.fermer();
        }
    }

    /** As the server does when it starts for the first time. */
    private Cles preparer() throws SQLException {
        Schema.migrer(new SourceDonnees(terminal.configuration()));
        Cles cles = new Cles(terminal.configuration().fichierCles());
        surLaBase(o ->
                o.execute("insert into etat_technique (nom, valeur) values ('temoin_cles', '" + cles.temoin() + "')"));
        return cles;
    }

    private String sql(String requete) throws SQLException {
        String[] lu = new String[1];
        surLaBase(o -> {
            try (ResultSet ligne = o.executeQuery(requete)) {
                lu[0] = ligne.next() ? ligne.getString(1) : null;
            }
        });
        return lu[0];
    }

    @Test
    void uneBaseQuiNExistePasNEstPasCreee() {
        for (String commande : new String[] {"base", "imports", "administrateur admin"}) {
            Reponse reponse = terminal.taper(commande.split(" "));
            assertEquals(3, reponse.code(), reponse.erreurs());
            assertTrue(reponse.erreurs().contains("Aucune base Derby"), reponse.erreurs());
        }
        assertFalse(Files.exists(dossier.resolve("base")));
        assertFalse(Files.exists(dossier.resolve("cles.properties")));
    }

    @Test
    void unPostgresqlQuiNeRepondPasSeDitSansMontrerDeSecret() {
        terminal.regler(Parametre.BASE_URL, "jdbc:postgresql://127.0.0.1:1/rien?password=tres-secret");
        Reponse reponse = terminal.taper("base");
        assertEquals(3, reponse.code());
        assertTrue(reponse.erreurs().contains("ne répond pas"), reponse.erreurs());
        assertFalse(reponse.erreurs().contains("tres-secret"), reponse.erreurs());
    }

    @Test
    void uneBaseVideAttendSesScriptsEtUneBaseMigreeEstAJour() throws SQLException {
        surLaBase(o -> {});
        Reponse vide = terminal.taper("base", "--json");
        assertEquals(0, vide.code(), vide.sortie());
        assertEquals("EN_ATTENTE", vide.json().get("etat").asText());
        assertTrue(vide.json().get("schema").isNull());
        assertEquals(1, terminal.taper("imports").code());

        preparer();
        Reponse migree = terminal.taper("base", "--json");
        assertEquals(0, migree.code());
        assertEquals("A_JOUR", migree.json().get("etat").asText());
        assertEquals("Apache Derby", migree.json().get("produit").asText());
        String dernier = dernierScript();
        assertEquals(dernier, migree.json().get("schema").asText());
        assertTrue(terminal.taper("base").sortie().contains("Schéma : version " + dernier + ", à jour"));
    }

    /** Number of the last script that Derby runs. */
    private static String dernierScript() {
        String[] scripts = new File("src/main/resources/db/migration/commun").list();
        return Arrays.stream(scripts)
                .map(s -> Integer.valueOf(s.substring(1, s.indexOf("__"))))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    @Test
    void unSchemaDUneVersionPlusRecenteEstIncompatible() throws SQLException {
        preparer();
        surLaBase(
                o -> o.execute(
                        "insert into \"schema_version\" select 99, '99', 'futur', \"type\", 'V99.sql', 1,"
                                + " \"installed_by\", \"installed_on\", 1, \"success\" from \"schema_version\" where \"version\" = '1'"));
        Reponse reponse = terminal.taper("base", "--json");
        assertEquals(1, reponse.code(), reponse.sortie());
        assertEquals("INCOMPATIBLE", reponse.json().get("etat").asText());
        SourceDonnees source = new SourceDonnees(terminal.configuration());
        IllegalStateException refus = assertThrows(IllegalStateException.class, () -> Schema.migrer(source));
        source.fermer();
        assertTrue(refus.getMessage().startsWith("I-Professionnel ne démarre pas : le schéma"), refus.getMessage());
    }

    @Test
    void lesImportsSeDonnentDuPlusRecentAuPlusAncien() throws SQLException {
        preparer();
        assertTrue(terminal.taper("imports").sortie().contains("Aucun import."));
        for (String etat : new String[] {"TERMINE", "REFUSE"}) {
            surLaBase(o ->
                    o.execute("insert into import_fichier (reference, nature, origine, nom_fichier, empreinte, taille,"
                            + " essai, etat, recu_le, total, traites, crees, modifies, inchanges, rejetes, absents, ecartes, motif,"
                            + " reprises) values ('" + etat
                            + "', 'PERSONNELS', 'DEPOT', 'extraction.zip', 'e', 1, false, '" + etat
                            + "', 1788249600000, 3, 3, 1, 1, 1, 0, 0, 0, null, 0)"));
        }
        Reponse reponse = terminal.taper("imports", "--json");
        assertEquals(0, reponse.code());
        assertEquals("REFUSE", reponse.json().get(0).get("etat").asText());
        assertEquals("TERMINE", reponse.json().get(1).get("etat").asText());
        assertEquals("2026-09-01T08:00:00Z", reponse.json().get(1).get("recuLe").asText());
        assertTrue(reponse.json().get(1).get("termineLe").isNull());
        assertEquals(
                1, terminal.taper("imports", "--nombre", "1", "--json").json().size());
        assertTrue(terminal.taper("imports").sortie().contains("extraction.zip : terminé"));
    }

    @Test
    void lePremierAdministrateurRecoitUnCodePuisUnAutre() throws SQLException {
        Cles cles = preparer();
        Reponse premier = terminal.taper("administrateur", "Admin", "--json");
        assertEquals(0, premier.code(), premier.erreurs());
        assertTrue(premier.json().get("compteCree").asBoolean());
        assertEquals("admin", premier.json().get("identifiant").asText());
        Reponse second = terminal.taper("administrateur", "admin", "--json");
        assertFalse(second.json().get("compteCree").asBoolean());
        assertEquals(
                cles.empreinteNumen(second.json().get("code").asText()),
                sql("select activation_empreinte from compte where identifiant = 'admin'"));
        assertEquals("1", sql("select id from compte where identifiant = 'admin'"));
        assertEquals("1", sql("select dernier from numerotation where nom = 'compte'"));
        assertEquals("2", sql("select count(*) from journal where evenement = 'CODE_ADMINISTRATEUR'"));
        Reponse autre = terminal.taper("administrateur", "autre");
        assertEquals(1, autre.code());
        assertTrue(autre.erreurs().contains("la base a déjà un administrateur : admin"), autre.erreurs());
    }

    @Test
    void unMotDePasseChoisiNeSOublieQueSurDemande() throws SQLException {
        preparer();
        terminal.taper("administrateur", "admin");
        surLaBase(o -> o.execute("update compte set mot_de_passe = 'hache', activation_empreinte = null"));
        surLaBase(o -> o.execute("insert into session_ouverte (id, empreinte, compte_id, ouverte_le, activite_le)"
                + " values (1, 'e', 1, 1, 1)"));
        Reponse refus = terminal.taper("administrateur", "admin");
        assertEquals(1, refus.code());
        assertEquals("hache", sql("select mot_de_passe from compte"));
        assertEquals(
                0,
                terminal.taper("administrateur", "admin", "--mot-de-passe-oublie")
                        .code());
        assertNull(sql("select mot_de_passe from compte"));
        assertEquals("0", sql("select count(*) from session_ouverte"));
    }

    @Test
    void unCompteQuiNEstPasDePureAdministrationNEstPasTouche() throws SQLException {
        preparer();
        terminal.taper("administrateur", "admin");
        surLaBase(o -> o.execute("update compte set roles = 'ENSEIGNANT'"));
        Reponse refus = terminal.taper("administrateur", "admin", "--mot-de-passe-oublie");
        assertEquals(1, refus.code());
        assertTrue(refus.erreurs().contains("n’est pas un compte d’administration"), refus.erreurs());
    }

    @Test
    void avecLesClesDUneAutreBaseAucunCodeNEstDonne() throws Exception {
        preparer();
        Files.delete(dossier.resolve("cles.properties"));
        assertEquals(1, terminal.taper("administrateur", "admin").code());
        assertFalse(Files.exists(dossier.resolve("cles.properties")), "aucune clé n'est créée ici");
        Cles autres = new Cles(dossier.resolve("cles.properties"));
        Reponse refus = terminal.taper("administrateur", "admin");
        assertEquals(1, refus.code());
        assertTrue(refus.erreurs().contains("n’est pas celui de cette base"), autres + refus.erreurs());
        assertEquals("0", sql("select count(*) from compte"));
    }

    @Test
    void leJournalIntactEstReconnuEtUneLigneChangeeRetireeOuAjouteeSeVoit() throws SQLException {
        preparer();
        assertEquals(0, terminal.taper("journal").code(), "un journal vide");
        assertEquals(0, terminal.taper("administrateur", "admin").code());
        assertEquals(0, terminal.taper("administrateur", "admin").code());
        Reponse intact = terminal.taper("journal", "--json");
        assertEquals(0, intact.code(), intact.sortie());
        assertEquals(2, intact.json().get("lignes").asInt());

        surLaBase(o -> o.execute("update journal set detail = 'autre' where rang = 2"));
        Reponse change = terminal.taper("journal", "--json");
        assertEquals(1, change.code());
        assertEquals(2, change.json().get("rupture").asInt());
        surLaBase(o -> o.execute("delete from journal where rang = 2"));
        assertEquals(
                2, terminal.taper("journal", "--json").json().get("rupture").asInt(), "la fin est coupée");
        surLaBase(o -> o.execute("update journal_chaine set rang = 1"));
        assertEquals(1, terminal.taper("journal").code(), "le sceau ne va plus");
    }
}
