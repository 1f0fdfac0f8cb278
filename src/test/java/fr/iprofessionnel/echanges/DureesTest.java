package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DureesTest {

    @Test
    void uneDureeMesureeSeLitEnSecondesPuisEnMinutesPuisEnHeures() {
        assertEquals("0\u00a0s", Durees.mesuree(Duration.ofMillis(900)));
        assertEquals("59\u00a0s", Durees.mesuree(Duration.ofSeconds(59)));
        assertEquals("1\u00a0min 05\u00a0s", Durees.mesuree(Duration.ofSeconds(65)));
        assertEquals("2\u00a0h 10\u00a0min", Durees.mesuree(Duration.ofMinutes(130)));
    }

    @Test
    void uneDureeEstimeeEstArrondieALaMinuteSuivante() {
        assertEquals("Une minute au plus", Durees.estimee(Duration.ofSeconds(60)));
        assertEquals("Environ 2\u00a0minutes", Durees.estimee(Duration.ofSeconds(61)));
        assertEquals("Environ 1\u00a0h 01\u00a0min", Durees.estimee(Duration.ofSeconds(3601)));
    }
}
