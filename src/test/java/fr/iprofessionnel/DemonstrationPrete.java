package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import java.time.Duration;
import java.time.Instant;

/** Waits for the fictional academy, inside the server. */
final class DemonstrationPrete {

    private static final Duration DELAI = Duration.ofMinutes(4);

    private DemonstrationPrete() {}

    static void attendre(ComptesDemonstrationService demonstration) throws InterruptedException {
        Instant fin = Instant.now().plus(DELAI);
        while (!demonstration.existe()) {
            assertTrue(Instant.now().isBefore(fin), "La démonstration n'est pas chargée.");
            Thread.sleep(200);
        }
    }
}
