package fr.iprofessionnel.diffusion;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts the sending of the messages to many that were approved. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DiffusionsPlanification {

    /** Property of a job that names what it sends. */
    static final String DIFFUSION = "diffusion";

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.diffusion");

    @Inject
    private EnvoiDiffusionService envois;

    private final AtomicBoolean occupee = new AtomicBoolean();

    /** Every three seconds: starts the next one. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "diffusions")
    public void veiller() {
        if (!occupee.compareAndSet(false, true)) {
            return;
        }
        try {
            envois.prendre().ifPresent(DiffusionsPlanification::lancer);
        } catch (RuntimeException e) {
            JOURNAL.log(Level.WARNING, "La veille des messages à plusieurs a échoué ; nouvel essai bientôt.", e);
        } finally {
            occupee.set(false);
        }
    }

    private static void lancer(Diffusion diffusion) {
        Properties proprietes = new Properties();
        proprietes.setProperty(DIFFUSION, Long.toString(diffusion.id()));
        BatchRuntime.getJobOperator().start(DIFFUSION, proprietes);
    }
}
