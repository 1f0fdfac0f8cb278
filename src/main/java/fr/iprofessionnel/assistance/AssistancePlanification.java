package fr.iprofessionnel.assistance;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Forgets old requests to the desk. */
@Singleton
@Startup
@DependsOn("Migrations")
public class AssistancePlanification {

    @Inject
    private AssistanceService assistance;

    /** Each night. */
    @Schedule(hour = "1", minute = "50", timezone = "Europe/Paris", persistent = false, info = "oubli de l'assistance")
    public void chaqueNuit() {
        assistance.oublier();
    }
}
