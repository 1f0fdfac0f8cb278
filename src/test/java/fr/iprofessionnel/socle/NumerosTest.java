package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /** One number at a time: Derby meets at each line what it would meet every hundred thousand lines. */
    @BeforeEach
    void preparer() {
        lotsAvant = System.setProperty(LOTS, "1");
        Properties cles = new Properties();
        cles.setProperty(Parametre.DONNEES_DOSSIER.cle(), dossier.toString());
        source = new SourceDonnees(new Configuration(cles, Map.of()));
        Schema.migrer(source);
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
        try (EntityManagerFactory unite = unite()) {
            List<Callable<Void>> travaux = new ArrayList<>();
            Stream.generate(() -> (Callable<Void>) () -> noter(unite, LIGNES))
                    .limit(REQUETES)
                    .forEach(travaux::add);
            for (Future<Void> travail : requetes.invokeAll(travaux)) {
                travail.get();
            }
        } finally {
            requetes.shutdown();
        }
        assertEquals(REQUETES * LIGNES, lignes());
    }

    @Test
    void uneLigneDuJournalSEcritPendantQuUneAutreTransactionTientLesNumerosDeDerby() throws SQLException {
        try (EntityManagerFactory unite = unite();
                Connection autre = source.getConnection();
                Statement lecture = autre.createStatement()) {
            autre.setAutoCommit(false);
            autre.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try (ResultSet numeros = lecture.executeQuery("select count(*) from sys.syssequences")) {
                assertTrue(numeros.next());
            }
            noter(unite, 1);
            autre.rollback();
        }
        assertEquals(1, lignes());
    }

    private static Void noter(EntityManagerFactory unite, int lignes) {
        for (int i = 0; i < lignes; i++) {
            try (EntityManager em = unite.createEntityManager()) {
                em.getTransaction().begin();
                em.persist(new LigneJournal(Instant.EPOCH, "ESSAI", null, null, null, null));
                em.getTransaction().commit();
            }
        }
        return null;
    }

    private EntityManagerFactory unite() {
        Map<String, Object> reglages = new HashMap<>();
        reglages.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        reglages.put("jakarta.persistence.nonJtaDataSource", source);
        reglages.put("jakarta.persistence.jtaDataSource", null);
        reglages.put("eclipselink.target-server", "None");
        reglages.put("eclipselink.logging.level", "OFF");
        return Persistence.createEntityManagerFactory("iprofessionnel", reglages);
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
