package fr.iprofessionnel.compte;

import fr.iprofessionnel.defi.DefiService;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.JournalService;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Forgets each night what has served: counters, answered tests, codes, browsers not seen for long, old journal. Every few seconds,
 * gives their places to the lines of the journal that wait for them.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class ComptePlanification {

    @Inject
    private DebitService debits;

    @Inject
    private DefiService defis;

    @Inject
    private AppareilService appareils;

    @Inject
    private EnvoiCodeService codes;

    @Inject
    private JournalService journal;

    /** Every five seconds. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false, info = "chaîne du journal")
    public void enchainer() {
        boolean reste = true;
        while (reste) {
            reste = journal.enchainer();
        }
    }

    /** Each night. */
    @Schedule(hour = "1", minute = "40", timezone = "Europe/Paris", persistent = false, info = "oubli des comptes")
    public void chaqueNuit() {
        debits.oublier();
        defis.oublier();
        appareils.oublier();
        codes.oublier();
        journal.purger();
    }
}
