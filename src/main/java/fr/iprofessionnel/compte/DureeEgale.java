package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import java.util.concurrent.TimeUnit;

/**
 * Gives an answer the same time whatever was found: whoever measures it does not learn whether an account exists, though the
 * work is never quite the same. It begins with the request.
 */
final class DureeEgale {

    private final long debut = System.nanoTime();

    /** Waits until the answer has taken the time that is configured; not at all when it has taken it already. */
    void attendre() {
        long duree = TimeUnit.MILLISECONDS.toNanos(Configuration.courante().entier(Parametre.COMPTE_REPONSE));
        try {
            TimeUnit.NANOSECONDS.sleep(duree - (System.nanoTime() - debut));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
