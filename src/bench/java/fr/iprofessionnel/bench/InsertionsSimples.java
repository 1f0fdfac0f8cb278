package fr.iprofessionnel.bench;

import fr.iprofessionnel.socle.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The yardstick of the import: the very rows that it wrote, inserted by plain JDBC batches into empty tables with the
 * same indexes and constraints. The rows are read beforehand, outside of the measure; nothing is checked or computed.
 */
final class InsertionsSimples {

    /** Every table that the import of an extract fills, parents first. */
    private static final List<String> TABLES = List.of(
            "import_fichier",
            "agent",
            "gestionnaire",
            "portefeuille",
            "direction",
            "inspecteur",
            "compte",
            "identifiant_donne",
            "dossier",
            "ligne_dossier",
            "import_anomalie",
            "import_rubrique");

    private static final String BASE = "temoin";
    private static final int LOT = 1000;

    /** Lots of a transaction: as many rows as in one of the import. */
    private static final int LOTS_PAR_TRANSACTION = 4;

    private static final int LECTURE = 20_000;

    private final BasePostgresql postgresql;
    private long lignes;
    private long nanos;

    InsertionsSimples(BasePostgresql postgresql) {
        this.postgresql = postgresql;
    }

    /**
     * What was measured.
     *
     * @param lignes rows inserted
     * @param duree time of the insertions alone
     */
    record Resultat(long lignes, Duration duree) {}

    Resultat mesurer() throws SQLException {
        postgresql.recreer(BASE);
        Schema.migrer(postgresql.source(BASE));
        try (Connection lecture = postgresql.source(BasePostgresql.APPLICATION).getConnection();
                Connection ecriture = postgresql.source(BASE).getConnection()) {
            lecture.setAutoCommit(false);
            ecriture.setAutoCommit(false);
            for (String table : TABLES) {
                copier(table, lecture, ecriture);
            }
        }
        postgresql.supprimer(BASE);
        return new Resultat(lignes, Duration.ofNanos(nanos));
    }

    private void copier(String table, Connection lecture, Connection ecriture) throws SQLException {
        try (Statement statement = lecture.createStatement()) {
            statement.setFetchSize(LECTURE);
            try (ResultSet source = statement.executeQuery("select * from " + table)) {
                int[] types = types(source);
                String ordre = "insert into " + table + " (" + colonnes(source) + ") values ("
                        + String.join(", ", Collections.nCopies(types.length, "?")) + ")";
                List<Object[]> lot = lire(source, types.length);
                while (!lot.isEmpty()) {
                    ecrire(ordre, types, lot, ecriture);
                    lot = lire(source, types.length);
                }
            }
        }
    }

    private static int[] types(ResultSet source) throws SQLException {
        int[] types = new int[source.getMetaData().getColumnCount()];
        for (int i = 0; i < types.length; i++) {
            types[i] = source.getMetaData().getColumnType(i + 1);
        }
        return types;
    }

    private static String colonnes(ResultSet source) throws SQLException {
        List<String> noms = new ArrayList<>();
        for (int i = 1; i <= source.getMetaData().getColumnCount(); i++) {
            noms.add(source.getMetaData().getColumnName(i));
        }
        return String.join(", ", noms);
    }

    private static List<Object[]> lire(ResultSet source, int largeur) throws SQLException {
        List<Object[]> lot = new ArrayList<>();
        while (lot.size() < LECTURE && source.next()) {
            Object[] ligne = new Object[largeur];
            for (int i = 0; i < largeur; i++) {
                ligne[i] = source.getObject(i + 1);
            }
            lot.add(ligne);
        }
        return lot;
    }

    private void ecrire(String ordre, int[] types, List<Object[]> lot, Connection ecriture) throws SQLException {
        long debut = System.nanoTime();
        try (PreparedStatement insertion = ecriture.prepareStatement(ordre)) {
            for (int i = 0; i < lot.size(); i++) {
                poser(insertion, types, lot.get(i));
                insertion.addBatch();
                if ((i + 1) % LOT == 0) {
                    insertion.executeBatch();
                }
                if ((i + 1) % (LOT * LOTS_PAR_TRANSACTION) == 0) {
                    ecriture.commit();
                }
            }
            insertion.executeBatch();
            ecriture.commit();
        }
        nanos += System.nanoTime() - debut;
        lignes += lot.size();
    }

    private static void poser(PreparedStatement insertion, int[] types, Object[] ligne) throws SQLException {
        for (int i = 0; i < ligne.length; i++) {
            if (ligne[i] == null) {
                insertion.setNull(i + 1, types[i]);
            } else {
                insertion.setObject(i + 1, ligne[i], types[i]);
            }
        }
    }
}
