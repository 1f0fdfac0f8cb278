package fr.iprofessionnel.socle;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Brings the schema to the version of the code before anything else starts, and refuses to start when it cannot: after
 * a failed migration, on a schema that a newer version made, or with the keys of another database.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = Migrations.SOURCE,
        className = "fr.iprofessionnel.socle.SourceDonnees",
        minPoolSize = 2,
        maxPoolSize = 30,
        properties = "configuration=iprofessionnel")
public class Migrations {

    /** Name of the data source, the same on every server. */
    public static final String SOURCE = "java:app/jdbc/iprofessionnel";

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.schema");

    @Resource(lookup = SOURCE)
    private DataSource source;

    @Inject
    private Cles cles;

    /** Migrates, then checks that keys and database belong together. */
    @PostConstruct
    public void demarrer() {
        Configuration.courante()
                .clesInconnues()
                .forEach(cle -> JOURNAL.log(
                        Level.WARNING,
                        "Clé de configuration inconnue, sans effet : {0}. Voir docs/configuration.md.",
                        cle));
        Schema.migrer(source);
        try (Connection connexion = source.getConnection()) {
            verifierCles(connexion);
        } catch (SQLException e) {
            throw new IllegalStateException("La base de données ne répond pas.", e);
        }
    }

    private void verifierCles(Connection connexion) throws SQLException {
        try (PreparedStatement lecture =
                        connexion.prepareStatement("select valeur from etat_technique where nom = 'temoin_cles'");
                ResultSet ligne = lecture.executeQuery()) {
            if (ligne.next()) {
                exigerMemesCles(ligne.getString(1));
                return;
            }
        }
        try (PreparedStatement ecriture =
                connexion.prepareStatement("insert into etat_technique (nom, valeur) values ('temoin_cles', ?)")) {
            ecriture.setString(1, cles.temoin());
            ecriture.executeUpdate();
        }
    }

    private void exigerMemesCles(String temoin) {
        if (!temoin.equals(cles.temoin())) {
            String message = "I-Professionnel ne démarre pas : le fichier des clés (clé " + Parametre.CLES_FICHIER.cle()
                    + ") n'est pas celui de cette base. Avec lui, personne ne pourrait se connecter.";
            JOURNAL.severe(message);
            throw new IllegalStateException(message);
        }
    }
}
