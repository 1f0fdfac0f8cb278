package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.ContenuBase;
import fr.iprofessionnel.navigateur.Serveur;
import fr.iprofessionnel.navigateur.ServeurPostgres;
import fr.iprofessionnel.navigateur.Visiteur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A server is killed while it writes: after a new start nothing accepted is lost and nothing is half there. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CoupureIT {

    private static final int ESSAIS = 6;
    private static final Duration SAISIES = Duration.ofMinutes(1);
    private static final Duration RECEPTION = Duration.ofMinutes(4);

    /** One teacher a transaction, so that there is time to kill the server between two of them. */
    private static final Serveur SERVEUR = Serveur.wildfly(
            Banc.COUPURE,
            "coupure",
            Map.of("import.lot", "1", "demonstration.enseignants", Integer.toString(ServeurPostgres.ENSEIGNANTS)));

    private static final BaseDerby BASE = new BaseDerby(SERVEUR.donnees());

    @Test
    @Order(1)
    void un_import_tue_en_son_milieu_reprend_et_finit_comme_un_import_sans_coupure() throws SQLException {
        couperPendantLImport();
        SERVEUR.demarrerPret();
        SERVEUR.close();
        try (Connection sansCoupure = ServeurPostgres.pret().connexion();
                Connection apresCoupure = BASE.ouvrir()) {
            assertTrue(
                    Integer.parseInt(sql(apresCoupure, "select max(reprises) from import_fichier")) >= 1,
                    "l'import n'a pas été repris");
            assertEquals(Map.of(), differences(ContenuBase.lire(sansCoupure), ContenuBase.lire(apresCoupure)));
        } finally {
            BASE.fermer();
        }
    }

    @Test
    @Order(2)
    void ce_qui_est_accepte_avant_la_coupure_est_la_et_rien_n_est_a_moitie() throws SQLException {
        SERVEUR.demarrerPret();
        AtomicInteger acceptees = new AtomicInteger();
        Thread saisie = new Thread(() -> modifierSansCesse(acceptees));
        saisie.start();
        EnvoisSansCesse envois = new EnvoisSansCesse(Banc.site(Banc.COUPURE));
        Attente.de("trois modifications acceptées", SAISIES, () -> acceptees.get() >= 3);
        Attente.de("trois messages acceptés", SAISIES, () -> envois.acceptes() >= 3);
        SERVEUR.tuer();
        attendreLaFin(saisie);
        envois.attendreLaFin();
        String enBase;
        try (Connection connexion = BASE.ouvrir()) {
            envois.verifier(connexion);
            String telephone = sql(connexion, COORDONNEES.formatted("max(l.telephone)") + " and l.connu_au is null");
            int derniere = Integer.parseInt(telephone.substring(telephone.length() - 4));
            assertTrue(
                    derniere == acceptees.get() || derniere == acceptees.get() + 1,
                    acceptees + " modifications acceptées, " + derniere + " dans la base");
            assertEquals("1", sql(connexion, COORDONNEES.formatted("count(*)") + " and l.connu_au is null"));
            assertEquals(
                    Integer.toString(derniere + 1),
                    sql(connexion, COORDONNEES.formatted("count(*)")),
                    "versions gardées");
            enBase = telephone;
        } finally {
            BASE.fermer();
        }
        SERVEUR.demarrerPret();
        Visiteur visiteur = new Visiteur(Banc.site(Banc.COUPURE)).connecte("fdurand");
        String page = visiteur.lire("/dossier/coordonnees").body();
        assertTrue(page.replace('\u00a0', ' ').contains(enBase), enBase + " attendu dans\n" + page);
    }

    private static final String COORDONNEES =
            "select %s from ligne_dossier l join dossier d on d.id = l.dossier_id join compte c on c.agent_id = d.agent_id"
                    + " where c.identifiant = 'fdurand' and l.rubrique = 'COORDONNEES'";

    /** Changes the telephone number to 1, 2, 3… through the page, until the server is gone or refuses. */
    private static void modifierSansCesse(AtomicInteger acceptees) {
        Visiteur visiteur = new Visiteur(Banc.site(Banc.COUPURE)).connecte("fdurand");
        String jeton = visiteur.jeton();
        try {
            while (true) {
                String version = visiteur.champCache("/dossier/coordonnees/modifier", "version");
                Map<String, String> champs =
                        Formulaires.coordonnees("05 61 00 %04d".formatted(acceptees.get() + 1), jeton, version);
                HttpResponse<String> reponse = visiteur.envoyer("/dossier/coordonnees/modifier", champs);
                if (!visiteur.destination(reponse).endsWith("fait=coordonnees")) {
                    return;
                }
                acceptees.incrementAndGet();
            }
        } catch (UncheckedIOException e) {
            // The server is gone: that is what this waits for.
        }
    }

    private static void attendreLaFin(Thread saisie) {
        Attente.de("la fin de la saisie", Duration.ofSeconds(70), () -> !saisie.isAlive());
    }

    @AfterEach
    void arreter() {
        SERVEUR.tuer();
    }

    /** Kills the server until it has been killed with some teachers written and others not. */
    private void couperPendantLImport() throws SQLException {
        Duration attente = Duration.ofMillis(700);
        for (int essai = 1; essai <= ESSAIS; essai++) {
            SERVEUR.demarrer();
            Attente.de("les premiers enseignants de l'import", RECEPTION, this::aRecuLArchive);
            Attente.pause(attente);
            SERVEUR.tuer();
            int traites = traites();
            if (traites > 0 && traites < ServeurPostgres.ENSEIGNANTS) {
                return;
            }
            attente = traites == 0 ? attente.multipliedBy(2) : attente.dividedBy(2);
            SERVEUR.oublierDonnees();
        }
        throw new AssertionError("Le serveur n'a jamais été tué au milieu de l'import.");
    }

    private int traites() throws SQLException {
        try (Connection connexion = BASE.ouvrir()) {
            return Integer.parseInt(
                    sql(connexion, "select coalesce(max(traites), 0) from import_fichier where nature = 'PERSONNELS'"));
        } finally {
            BASE.fermer();
        }
    }

    /** Whether the archive of the demonstration is unpacked: the teachers follow at once. */
    private boolean aRecuLArchive() {
        Path imports = SERVEUR.donnees().resolve("imports");
        if (Files.notExists(imports)) {
            return false;
        }
        try (Stream<Path> dossiers = Files.walk(imports)) {
            return dossiers.anyMatch(d -> d.endsWith("travail/inspecteurs.csv"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String sql(Connection connexion, String requete) throws SQLException {
        try (Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery(requete)) {
            return ligne.next() ? ligne.getString(1) : null;
        }
    }

    private static Map<String, String> differences(
            SortedMap<String, Integer> attendues, SortedMap<String, Integer> trouvees) {
        Map<String, String> differences = new TreeMap<>();
        Stream.concat(attendues.keySet().stream(), trouvees.keySet().stream())
                .filter(l -> !attendues.getOrDefault(l, 0).equals(trouvees.getOrDefault(l, 0)))
                .limit(20)
                .forEach(l -> differences.put(
                        l, attendues.getOrDefault(l, 0) + " attendu, " + trouvees.getOrDefault(l, 0) + " trouvé"));
        return differences;
    }
}
