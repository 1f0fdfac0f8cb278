package fr.iprofessionnel.promouvables;

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

/** Starts the computations that are asked for, and forgets the old ones. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CalculsPlanification {

    /** Property of a job that names its computation. */
    static final String CALCUL = "calcul";

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.calcul");

    @Inject
    private CalculService calculs;

    private final AtomicBoolean occupee = new AtomicBoolean();

    /** Every two seconds: starts the next one. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false, info = "calculs")
    public void veiller() {
        if (!occupee.compareAndSet(false, true)) {
            return;
        }
        try {
            calculs.prendre().ifPresent(CalculsPlanification::lancer);
        } catch (RuntimeException e) {
            JOURNAL.log(Level.WARNING, "La veille des calculs a échoué ; nouvel essai dans deux secondes.", e);
        } finally {
            occupee.set(false);
        }
    }

    private static void lancer(Calcul calcul) {
        Properties proprietes = new Properties();
        proprietes.setProperty(CALCUL, Long.toString(calcul.id()));
        BatchRuntime.getJobOperator().start("calcul", proprietes);
    }

    /** Each night. */
    @Schedule(hour = "0", minute = "40", timezone = "Europe/Paris", persistent = false, info = "nuit")
    public void chaqueNuit() {
        calculs.balayer();
    }
}
