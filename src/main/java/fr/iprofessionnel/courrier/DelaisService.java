package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long the answers of each service take, over the last ninety days: of a service, never of a person. It is worked out
 * again every hour.
 */
@ApplicationScoped
class DelaisService {

    private static final Duration PERIODE = Duration.ofDays(90);
    private static final Duration VALIDITE = Duration.ofHours(1);
    private static final int TROP_PEU = 5;

    private final Map<String, Calcul> calculs = new ConcurrentHashMap<>();

    @Inject
    private MessageRepository messages;

    @Inject
    private Horloge horloge;

    private record Calcul(Optional<DelaiHabituel> delai, Instant le) {}

    /** The delays of a service; empty when there were too few answers to say. */
    Optional<DelaiHabituel> habituel(String service) {
        Instant maintenant = horloge.maintenant();
        return calculs.compute(
                        service,
                        (s, connu) -> connu != null && connu.le().plus(VALIDITE).isAfter(maintenant)
                                ? connu
                                : new Calcul(calculer(messages.delais(s, maintenant.minus(PERIODE))), maintenant))
                .delai();
    }

    static Optional<DelaiHabituel> calculer(List<Long> millisecondes) {
        if (millisecondes.size() < TROP_PEU) {
            return Optional.empty();
        }
        List<Long> croissants = millisecondes.stream().sorted().toList();
        return Optional.of(new DelaiHabituel(
                Duration.ofMillis(rang(croissants, 50)), Duration.ofMillis(rang(croissants, 90)), croissants.size()));
    }

    /** The smallest value that so many in a hundred do not exceed. */
    private static long rang(List<Long> croissants, int pourcent) {
        return croissants.get((croissants.size() * pourcent + 99) / 100 - 1);
    }
}
