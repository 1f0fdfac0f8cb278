package fr.iprofessionnel.echanges.demonstration;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the configuration asks for it, loads the fictional academy step by step: schools, extract, accounts. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationPlanification {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.demonstration");
    private static final long PERIODE = 1000;

    @Resource
    private TimerService horlogerie;

    @Inject
    private DemonstrationService demonstration;

    /** Begins to look after the demonstration, if it is asked for. */
    @PostConstruct
    public void demarrer() {
        if (Configuration.courante().estOui(Parametre.DEMONSTRATION)) {
            horlogerie.createIntervalTimer(PERIODE, PERIODE, new TimerConfig("demonstration", false));
        }
    }

    /** Takes the next step, until all is there. */
    @Timeout
    public void avancer(Timer minuterie) {
        try {
            if (demonstration.avancer()) {
                minuterie.cancel();
            }
        } catch (IOException | RuntimeException e) {
            JOURNAL.log(Level.SEVERE, "La démonstration ne peut pas être chargée.", e);
            minuterie.cancel();
        }
    }
}
