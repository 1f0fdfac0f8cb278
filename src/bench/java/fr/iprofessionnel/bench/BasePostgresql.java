package fr.iprofessionnel.bench;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.SourceDonnees;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** A PostgreSQL of the benchmark's own, with its data in a folder that is kept. Its writes are durable ones. */
final class BasePostgresql implements AutoCloseable {

    /** Database of the application. */
    static final String APPLICATION = "iprofessionnel";

    private final EmbeddedPostgres serveur;
    private final int port;

    BasePostgresql(Reglages reglages) throws IOException, SQLException {
        port = reglages.portBase();
        Files.createDirectories(reglages.garde());
        serveur = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(reglages.garde().resolve("postgresql"))
                .setOverrideWorkingDirectory(
                        reglages.travail().resolve("postgresql").toFile())
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "2GB")
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        exigerSienne(reglages.garde().resolve("postgresql"));
    }

    /** A server that a run cut off left behind would answer on the same port, with the data of another size. */
    private void exigerSienne(Path donnees) throws IOException, SQLException {
        String trouvees = lire("postgres", "show data_directory");
        if (!Path.of(trouvees).toRealPath().equals(donnees.toRealPath())) {
            serveur.close();
            throw new IllegalStateException("Another PostgreSQL listens on port " + port + ", with the data of "
                    + trouvees + ": stop it, or choose other ports with -Dbench.decalage.");
        }
    }

    String url(String base) {
        return "jdbc:postgresql://localhost:" + port + "/" + base;
    }

    /** Connections as the application opens them. */
    SourceDonnees source(String base) {
        Properties cles = new Properties();
        cles.setProperty(Parametre.BASE_URL.cle(), url(base));
        cles.setProperty(Parametre.BASE_UTILISATEUR.cle(), "postgres");
        return new SourceDonnees(new Configuration(cles, Map.of()));
    }

    /** Makes an empty database of this name, in place of the one that is there. */
    void recreer(String base) throws SQLException {
        executer("postgres", "drop database if exists " + base + " with (force)");
        executer("postgres", "create database " + base);
    }

    void supprimer(String base) throws SQLException {
        executer("postgres", "drop database if exists " + base + " with (force)");
    }

    void executer(String base, String ordre) throws SQLException {
        try (Connection connexion = source(base).getConnection();
                Statement statement = connexion.createStatement()) {
            statement.execute(ordre);
        }
    }

    /** First column of the first row as text; null when there is no row or no such table yet. */
    String lire(String base, String requete) throws SQLException {
        try (Connection connexion = source(base).getConnection();
                Statement statement = connexion.createStatement();
                ResultSet ligne = statement.executeQuery(requete)) {
            return ligne.next() ? ligne.getString(1) : null;
        } catch (SQLException e) {
            if ("42P01".equals(e.getSQLState())) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        serveur.close();
    }
}
