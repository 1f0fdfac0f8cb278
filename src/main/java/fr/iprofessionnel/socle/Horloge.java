package fr.iprofessionnel.socle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only place that reads the time. Instants are cut to the millisecond, as the database keeps them; days are those
 * of Paris, whatever the zone of the server.
 */
@ApplicationScoped
public class Horloge {

    /** Zone of every date and hour shown to a person. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Clock montre;

    public Horloge() {
        this(Clock.systemUTC());
    }

    /** For tests: a clock that says what the test wants. */
    public Horloge(Clock montre) {
        this.montre = montre;
    }

    /** Now. */
    public Instant maintenant() {
        return montre.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day in Paris. */
    public LocalDate aujourdhui() {
        return LocalDate.ofInstant(montre.instant(), PARIS);
    }
}
