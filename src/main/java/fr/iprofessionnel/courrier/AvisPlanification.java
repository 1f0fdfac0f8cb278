package fr.iprofessionnel.courrier;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Once a day, tells those who chose so that messages wait; puts in place the addresses whose delay has passed. */
@Singleton
@Startup
@DependsOn("Migrations")
public class AvisPlanification {

    @Inject
    private AvisService avis;

    /** At seven in the morning, in Paris. */
    @Schedule(hour = "7", minute = "0", timezone = "Europe/Paris", persistent = false, info = "avis du jour")
    public void chaqueJour() {
        avis.avertir();
    }

    /** Every five minutes. */
    @Schedule(hour = "*", minute = "*/5", persistent = false, info = "adresses changées")
    public void remplacerAdresses() {
        avis.remplacer();
    }
}
