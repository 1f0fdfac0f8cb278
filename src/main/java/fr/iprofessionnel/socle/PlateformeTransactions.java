package fr.iprofessionnel.socle;

import jakarta.transaction.TransactionManager;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.transaction.JTATransactionController;

/**
 * Tells EclipseLink where the server keeps its transactions. EclipseLink knows some servers by itself, but not
 * WildFly, and a fixed server in {@code persistence.xml} would be wrong on the others.
 */
public class PlateformeTransactions extends ServerPlatformBase {

    public PlateformeTransactions(DatabaseSession session) {
        super(session);
        disableRuntimeServices();
    }

    @Override
    public Class<? extends org.eclipse.persistence.sessions.ExternalTransactionController>
            getExternalTransactionControllerClass() {
        return Controleur.class;
    }

    /** Finds the transaction manager under the names that the servers give it. */
    public static class Controleur extends JTATransactionController {

        private static final List<String> NOMS = List.of(
                "java:jboss/TransactionManager", "java:appserver/TransactionManager", "java:comp/TransactionManager");

        @Override
        @SuppressWarnings("BanJNDI") // The names are the three above, never anything from a user.
        protected TransactionManager acquireTransactionManager() throws Exception {
            InitialContext annuaire = new InitialContext();
            for (String nom : NOMS) {
                try {
                    return (TransactionManager) annuaire.lookup(nom);
                } catch (NamingException e) {
                    // Not the name of this server: the next one.
                }
            }
            return (TransactionManager) Class.forName("com.ibm.tx.jta.TransactionManagerFactory")
                    .getMethod("getTransactionManager")
                    .invoke(null);
        }
    }
}
