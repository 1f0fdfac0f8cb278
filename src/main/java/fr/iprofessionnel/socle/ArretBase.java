package fr.iprofessionnel.socle;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Closes the embedded database when the application stops: otherwise the next deployment in the same server finds it
 * locked by a driver that is gone.
 */
@WebListener
public class ArretBase implements ServletContextListener {

    /** SQL state by which Derby says that it did stop. */
    private static final String ARRETEE = "XJ015";

    @Override
    public void contextDestroyed(ServletContextEvent evenement) {
        if (new SourceDonnees().estPostgresql()) {
            return;
        }
        try {
            new org.apache.derby.iapi.jdbc.AutoloadedDriver().connect("jdbc:derby:;shutdown=true", new Properties());
        } catch (SQLException e) {
            if (!ARRETEE.equals(e.getSQLState())) {
                Logger.getLogger("iprofessionnel.schema").log(Level.WARNING, "Derby ne s'est pas arrêté.", e);
            }
        }
    }
}
