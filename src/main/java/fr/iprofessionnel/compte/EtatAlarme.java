package fr.iprofessionnel.compte;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** Whether the alarm is raised, as this node saw it last: it is measured again when that is some seconds old. */
@ApplicationScoped
class EtatAlarme {

    private static final Duration FRAICHEUR = Duration.ofSeconds(5);

    private Instant mesureLe = Instant.EPOCH;
    private boolean levee;

    synchronized boolean lire(Instant maintenant, Predicate<Instant> mesure) {
        if (maintenant.isAfter(mesureLe.plus(FRAICHEUR))) {
            mesureLe = maintenant;
            levee = mesure.test(maintenant);
        }
        return levee;
    }
}
