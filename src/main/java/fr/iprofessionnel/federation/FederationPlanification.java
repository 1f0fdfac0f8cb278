package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.Horloge;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Forgets each night the browsers that went to the portal and did not come back. */
@Singleton
@Startup
@DependsOn("Migrations")
public class FederationPlanification {

    @Inject
    private DemandeRepository demandes;

    @Inject
    private Horloge horloge;

    /** Each night. */
    @Schedule(hour = "1", minute = "50", timezone = "Europe/Paris", persistent = false, info = "oubli des demandes")
    public void chaqueNuit() {
        demandes.oublier(horloge.maintenant());
    }
}
