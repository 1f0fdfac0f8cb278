package fr.iprofessionnel.compte;

import fr.iprofessionnel.defi.DefiService;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.JournalService;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Forgets each night what has served: counters, answered tests, codes, browsers not seen for long, old journal. */
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
