package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lines that many requests add at once all get a number on Derby. The numbers of an identity column do not: when Derby
 * must set some aside while another transaction holds their row, it fails at once, with 40XL1.
 */
class NumerosTest {

    private static final String LOTS = "derby.language.sequence.preallocator";
    private static final int REQUETES = 8;
    private static final int LIGNES = 20;

    @TempDir
    private Path dossier;

    private String lotsAvant;
    private SourceDonnees source;
    private Cles cles;
    private final AtomicReference<ChaineJournal.Etat> vu = new AtomicReference<>();

    /** One number at a time: Derby meets at each line what it would meet every hundred thousand lines. */
    @BeforeEach
    void preparer() {
        lotsAvant = System.setProperty(LOTS, "1");
        Properties reglages = new Properties();
        reglages.setProperty(Parametre.DONNEES_DOSSIER.cle(), dossier.toString());
        source = new SourceDonnees(new Configuration(reglages, Map.of()));
        Schema.migrer(source);
        this.cles = new Cles(dossier.resolve("cles.properties"));
    }

    @AfterEach
    void fermer() throws SQLException {
        source.fermer();
        if (lotsAvant == null) {
            System.clearProperty(LOTS);
        } else {
            System.setProperty(LOTS, lotsAvant);
        }
    }

    @Test
    void beaucoupDeLignesDuJournalEnMemeTempsSontToutesEcrites() throws Exception {
        ExecutorService requetes = Executors.newFixedThreadPool(REQUETES);
        try {
            List<Callable<Void>> travaux = new ArrayList<>();
            Stream.generate(() -> (Callable<Void>) () -> noter(LIGNES))
                    .limit(REQUETES)
                    .forEach(travaux::add);
            for (Future<Void> travail : requetes.invokeAll(travaux)) {
                travail.get();
            }
        } finally {
            requetes.shutdown();
        }
        assertEquals(REQUETES * LIGNES, lignes());
        verifierLaChaine();
    }

    /** Where the chain was thought to be is where the line that was undone had led it. */
    @Test
    void uneLigneAnnuleeNeRomptPasLaChaineDeCelleQuiSuit() throws SQLException {
        noter(2);
        try (Connection connexion = source.getConnection()) {
            connexion.setAutoCommit(false);
            ajouter(connexion, 9);
            connexion.rollback();
        }
        noter(2);
        assertEquals(4, lignes());
        verifierLaChaine();
    }

    @Test
    void uneLigneDuJournalSEcritPendantQuUneAutreTransactionTientLesNumerosDeDerby() throws SQLException {
        try (Connection autre = source.getConnection();
                Statement lecture = autre.createStatement()) {
            autre.setAutoCommit(false);
            autre.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try (ResultSet numeros = lecture.executeQuery("select count(*) from sys.syssequences")) {
                assertTrue(numeros.next());
            }
            noter(1);
            autre.rollback();
        }
        assertEquals(1, lignes());
    }

    private Void noter(int lignes) throws SQLException {
        for (int i = 0; i < lignes; i++) {
            try (Connection connexion = source.getConnection()) {
                connexion.setAutoCommit(false);
                ajouter(connexion, i);
                connexion.commit();
            }
        }
        return null;
    }

    private void ajouter(Connection connexion, int le) throws SQLException {
        new EcritureJournal(connexion, cles, vu)
                .ajouter(new EcritureJournal.Ligne(le, "ESSAI", null, null, null, null));
    }

    /** The lines follow one another, whoever wrote them at the same time. */
    private void verifierLaChaine() throws SQLException {
        List<ChaineJournal.Maillon> maillons = new ArrayList<>();
        try (Connection connexion = source.getConnection();
                Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery("select rang, le, empreinte from journal order by rang")) {
            while (ligne.next()) {
                maillons.add(new ChaineJournal.Maillon(
                        ligne.getLong(1), ligne.getLong(2), "ESSAI", null, null, null, null, ligne.getString(3)));
            }
        }
        assertEquals(
                0,
                new ChaineJournal(cles).premiereRupture(maillons, new ChaineJournal.Repere(0, ChaineJournal.ORIGINE)));
    }

    private int lignes() throws SQLException {
        try (Connection connexion = source.getConnection();
                Statement ordre = connexion.createStatement();
                ResultSet ligne = ordre.executeQuery("select count(*) from journal")) {
            ligne.next();
            return ligne.getInt(1);
        }
    }
}
