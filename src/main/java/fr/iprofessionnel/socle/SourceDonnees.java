package fr.iprofessionnel.socle;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Opens connections to the database that the configuration names: Derby embedded by default, PostgreSQL by its address.
 *
 * <p>The server pools what this class opens. It is declared by {@code @DataSourceDefinition}, the one form that the
 * servers share, and reads the {@link Configuration} itself because no placeholder syntax is common to them.
 */
public class SourceDonnees implements DataSource {

    /** What Derby answers once a database is closed. */
    private static final String DERBY_FERMEE = "08006";

    private final String url;
    private final Properties acces = new Properties();
    private final Driver pilote;

    public SourceDonnees() {
        this(Configuration.courante());
    }

    /** For tests and tools that run outside a server. */
    public SourceDonnees(Configuration configuration) {
        this(configuration, adresse(configuration));
    }

    private SourceDonnees(Configuration configuration, String url) {
        this.url = url;
        configuration.texte(Parametre.BASE_UTILISATEUR).ifPresent(u -> acces.setProperty("user", u));
        configuration.texte(Parametre.BASE_MOT_DE_PASSE).ifPresent(m -> acces.setProperty("password", m));
        pilote = pilote(configuration.dossierDonnees());
    }

    /** The same database, which is not made when it is not there: for who only comes to look. */
    public static SourceDonnees existante(Configuration configuration) {
        return new SourceDonnees(configuration, adresse(configuration).replaceAll("(?i);create=[^;]*", ""));
    }

    private static String adresse(Configuration configuration) {
        return configuration.texte(Parametre.BASE_URL).orElseGet(() -> derby(configuration.dossierDonnees()));
    }

    private static String derby(Path dossier) {
        return "jdbc:derby:" + dossier.resolve("base").toAbsolutePath() + ";create=true";
    }

    private Driver pilote(Path dossier) {
        if (estPostgresql()) {
            acces.setProperty("ApplicationName", "i-professionnel");
            acces.setProperty("reWriteBatchedInserts", "true");
            return new org.postgresql.Driver();
        }
        if (url.startsWith("jdbc:derby:")) {
            if (System.getProperty("derby.stream.error.file") == null) {
                System.setProperty(
                        "derby.stream.error.file", dossier.resolve("derby.log").toString());
            }
            if (System.getProperty("derby.language.sequence.preallocator") == null) {
                // Numbers are set aside by lots. Two insertions that ask for a lot at once make Derby fail: few lots.
                System.setProperty("derby.language.sequence.preallocator", "100000");
            }
            return new org.apache.derby.iapi.jdbc.AutoloadedDriver();
        }
        throw new IllegalStateException("La clé " + Parametre.BASE_URL.cle()
                + " doit commencer par jdbc:derby: ou jdbc:postgresql: ; elle vaut « " + url + " ».");
    }

    /** Whether the configured database is PostgreSQL; otherwise it is Derby. */
    public boolean estPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** Gives an embedded database back: it belongs to one process at a time. */
    public void fermer() throws SQLException {
        if (estPostgresql()) {
            return;
        }
        try {
            pilote.connect(url.split(";", 2)[0] + ";shutdown=true", acces).close();
        } catch (SQLException e) {
            if (!DERBY_FERMEE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connexion = pilote.connect(url, acces);
        if (connexion == null) {
            throw new SQLException("Adresse de base de données refusée par le pilote : " + url);
        }
        return ConnexionReparable.autour(connexion, () -> pilote.connect(url, acces));
    }

    /** The servers pass the (blank) account of the pool; the configuration alone decides. */
    @Override
    public Connection getConnection(String utilisateur, String motDePasse) throws SQLException {
        return getConnection();
    }

    /** Ignored: the servers ask that a definition carries at least one property. */
    public void setConfiguration(String ignoree) {}

    /** Ignored: the configuration alone decides. */
    public void setUrl(String ignoree) {}

    /** Ignored: the configuration alone decides. */
    public void setUser(String ignore) {}

    /** Ignored: the configuration alone decides. */
    public void setPassword(String ignore) {}

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter sortie) {}

    @Override
    public void setLoginTimeout(int secondes) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a wrapper of " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
