package fr.iprofessionnel.courrier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is said of the time that a service takes to answer. */
class DelaisServiceTest {

    @Test
    void laMoitieEtNeufSurDixDesReponsesSontArriveesDansCesDelais() {
        List<Long> jours = LongStream.rangeClosed(1, 10)
                .map(j -> Duration.ofDays(11 - j).toMillis())
                .boxed()
                .toList();
        assertEquals(
                Optional.of(new DelaiHabituel(Duration.ofDays(5), Duration.ofDays(9), 10)),
                DelaisService.calculer(jours));
    }

    @Test
    void uneReponseTresTardiveNeChangePasLaMoitie() {
        List<Long> durees = List.of(1L, 1L, 1L, 1L, Duration.ofDays(80).toMillis());
        assertEquals(
                Optional.of(new DelaiHabituel(Duration.ofMillis(1), Duration.ofDays(80), 5)),
                DelaisService.calculer(durees));
    }

    @Test
    void deQuatreReponsesOnNeDitRien() {
        assertEquals(Optional.empty(), DelaisService.calculer(List.of(1L, 2L, 3L, 4L)));
    }
}
