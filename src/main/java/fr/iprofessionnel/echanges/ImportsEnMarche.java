package fr.iprofessionnel.echanges;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The imports that this very server runs, so that it renews their lease and that of no other; and since when each writes
 * teachers, to tell how long it may still take.
 */
@ApplicationScoped
public class ImportsEnMarche {

    private static final Depart PAS_ENCORE = new Depart(null, 0);

    private final Map<String, Depart> departs = new ConcurrentHashMap<>();

    /**
     * Where the writing of teachers began on this server.
     *
     * @param le when
     * @param traites teachers that were done already, before a cut
     */
    record Depart(Instant le, int traites) {}

    void ajouter(String reference) {
        departs.put(reference, PAS_ENCORE);
    }

    /** Notes that the teachers begin. */
    void partir(String reference, Instant le, int traites) {
        departs.put(reference, new Depart(le, traites));
    }

    void retirer(String reference) {
        departs.remove(reference);
    }

    /** Where the teachers began; empty before, and on another server than the one that runs it. */
    Optional<Depart> depart(String reference) {
        return Optional.ofNullable(departs.get(reference)).filter(d -> d.le() != null);
    }

    Set<String> references() {
        return Set.copyOf(departs.keySet());
    }
}
