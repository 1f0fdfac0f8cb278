package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Forgets, each night, who opened which file, once the time for which it is kept is over. */
@Singleton
@Startup
@DependsOn("Migrations")
public class ConsultationsPlanification {

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Horloge horloge;

    /** At ten past three. */
    @Schedule(hour = "3", minute = "10", timezone = "Europe/Paris", persistent = false)
    public void oublier() {
        int mois = Configuration.courante().entier(Parametre.CONSULTATIONS_CONSERVATION);
        dossiers.oublierConsultations(horloge.aujourdhui()
                .minusMonths(mois)
                .atStartOfDay(Horloge.PARIS)
                .toInstant());
    }
}
