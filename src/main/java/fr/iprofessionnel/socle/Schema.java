package fr.iprofessionnel.socle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The schema of the database, made of numbered scripts that are applied in order, once each. */
public final class Schema {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.schema");

    private Schema() {}

    /**
     * Applies the scripts that the database has not seen yet.
     *
     * @throws IllegalStateException with what to do, when a script failed or the database was made by a newer version
     */
    public static void migrer(DataSource source) {
        try {
            flyway(source).migrate();
        } catch (FlywayException e) {
            String message = "I-Professionnel ne démarre pas : le schéma de la base n'est pas celui de cette version."
                    + " Restaurez la sauvegarde prise avant la mise à jour, ou installez la version qui a créé ce schéma."
                    + " Détail : " + e.getMessage();
            JOURNAL.severe(message);
            throw new IllegalStateException(message, e);
        } catch (SQLException e) {
            String message = "I-Professionnel ne démarre pas : la base de données ne répond pas (clé "
                    + Parametre.BASE_URL.cle() + "). Détail : " + e.getMessage();
            JOURNAL.severe(message);
            throw new IllegalStateException(message, e);
        }
    }

    /**
     * A script, as the database and this version see it.
     *
     * @param version number of the script
     * @param description what it does, from its name
     * @param etat where it stands
     */
    public record Script(String version, String description, Etat etat) {}

    /** Where a script stands. */
    public enum Etat {
        APPLIQUE,
        EN_ATTENTE,

        /** It failed, was applied with another content, or is unknown to this version: the server would not start. */
        INCOMPATIBLE
    }

    /** The scripts in their order, without applying any. */
    public static List<Script> etat(DataSource source) throws SQLException {
        Flyway flyway = flyway(source);
        Set<String> fautifs = flyway.validateWithResult().invalidMigrations.stream()
                .map(m -> m.version)
                .collect(Collectors.toSet());
        return Arrays.stream(flyway.info().all())
                .map(m -> new Script(m.getVersion().getVersion(), m.getDescription(), etat(m, fautifs)))
                .toList();
    }

    private static Etat etat(MigrationInfo script, Set<String> fautifs) {
        if (script.getState() == MigrationState.PENDING) {
            return Etat.EN_ATTENTE;
        }
        return fautifs.contains(script.getVersion().getVersion()) ? Etat.INCOMPATIBLE : Etat.APPLIQUE;
    }

    private static Flyway flyway(DataSource source) throws SQLException {
        try (Connection connexion = source.getConnection()) {
            boolean postgresql =
                    connexion.getMetaData().getDatabaseProductName().contains("PostgreSQL");
            String commun = "classpath:db/migration/commun";
            return Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations(
                            postgresql
                                    ? new String[] {commun, "classpath:db/migration/postgresql"}
                                    : new String[] {commun})
                    // The one type that the two databases do not call alike: some 30 KB of a file.
                    .placeholders(Map.of("octets", postgresql ? "bytea" : "varchar (32000) for bit data"))
                    .table("schema_version")
                    .ignoreMigrationPatterns(new String[0])
                    .load();
        }
    }
}
