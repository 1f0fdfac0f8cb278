package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.SourceDonnees;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.apache.derby.iapi.jdbc.AutoloadedDriver;

/**
 * The embedded Derby of a server that is stopped: it belongs to one process at a time.
 *
 * @param donnees folder of the data of the server
 */
record BaseDerby(Path donnees) {

    Connection ouvrir() throws SQLException {
        Properties cles = new Properties();
        cles.setProperty("iprofessionnel.donnees.dossier", donnees.toString());
        return new SourceDonnees(new Configuration(cles, Map.of())).getConnection();
    }

    /** Gives it back. */
    void fermer() {
        try {
            new AutoloadedDriver()
                    .connect("jdbc:derby:" + donnees.resolve("base") + ";shutdown=true", new Properties());
        } catch (SQLException e) {
            assertEquals("08006", e.getSQLState(), e.getMessage());
        }
    }
}
