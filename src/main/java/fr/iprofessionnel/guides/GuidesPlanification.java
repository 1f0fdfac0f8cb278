package fr.iprofessionnel.guides;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the guide when the application starts, then looks every minute whether it must be made anew. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GuidesPlanification {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.guides");
    private static final long PERIODE = 60_000;

    @Resource
    private TimerService horlogerie;

    @Inject
    private Guides guides;

    /** Begins to look after the guide. */
    @PostConstruct
    public void demarrer() {
        horlogerie.createIntervalTimer(1, PERIODE, new TimerConfig("guides", false));
    }

    /** Looks whether something has changed. What fails is told, and tried again at the next minute. */
    @Timeout
    public void veiller() {
        try {
            guides.actualiser();
        } catch (RuntimeException e) {
            JOURNAL.log(Level.SEVERE, "Le guide n'a pas pu être refait.", e);
        }
    }
}
