package fr.iprofessionnel.services;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Puts the links that ship in their place at the start, then looks every half minute whether a check is to be made. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LiensPlanification {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.services");

    @Inject
    private VerificationLiensService verifications;

    private final AtomicBoolean occupee = new AtomicBoolean();

    /** Two servers that start together may add the same link: the second one is refused, and has nothing left to add. */
    @PostConstruct
    public void demarrer() {
        try {
            verifications.completer();
        } catch (RuntimeException e) {
            JOURNAL.log(Level.WARNING, "Les liens livrés n'ont pas tous été ajoutés ; nouvel essai au démarrage.", e);
        }
    }

    /** What fails is told, and tried again. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false, info = "liens")
    public void veiller() {
        if (!occupee.compareAndSet(false, true)) {
            return;
        }
        try {
            verifications.veiller();
        } catch (RuntimeException e) {
            JOURNAL.log(Level.WARNING, "La vérification des liens a échoué ; elle sera reprise.", e);
        } finally {
            occupee.set(false);
        }
    }
}
