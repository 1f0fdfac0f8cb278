package fr.iprofessionnel.socle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

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
        try (Connection connexion = source.getConnection()) {
            boolean postgresql =
                    connexion.getMetaData().getDatabaseProductName().contains("PostgreSQL");
            String commun = "classpath:db/migration/commun";
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations(
                            postgresql
                                    ? new String[] {commun, "classpath:db/migration/postgresql"}
                                    : new String[] {commun})
                    .table("schema_version")
                    .ignoreMigrationPatterns(new String[0])
                    .load()
                    .migrate();
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
}
