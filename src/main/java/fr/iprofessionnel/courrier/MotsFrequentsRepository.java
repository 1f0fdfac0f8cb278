package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The words that stand in many messages, as PostgreSQL has noted them of a sample. Their index would find hundreds of
 * thousands of messages, which are then read one by one: they are looked for otherwise.
 */
@ApplicationScoped
class MotsFrequentsRepository {

    /** Part of all messages from which a word is frequent: five thousand in a million are still found in a moment. */
    private static final double PART = 0.005;

    private static final Duration VALIDITE = Duration.ofMinutes(10);

    @Inject
    private AccesSql sql;

    @Inject
    private Horloge horloge;

    private volatile Releve releve = new Releve(new TreeMap<>(), Instant.MIN);

    /**
     * What was noted.
     *
     * @param parts for each word, the part of all messages in which it stands
     * @param jusqua when it is to be read again
     */
    private record Releve(NavigableMap<String, Double> parts, Instant jusqua) {}

    /** Whether a word that begins so stands in many messages; always false on Derby, which has no index of the words. */
    boolean estFrequent(String debut) {
        return parts().subMap(debut, true, debut + Character.MAX_VALUE, false).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum()
                >= PART;
    }

    private NavigableMap<String, Double> parts() {
        Instant maintenant = horloge.maintenant();
        if (sql.estPostgresql() && maintenant.isAfter(releve.jusqua())) {
            NavigableMap<String, Double> parts = new TreeMap<>();
            // The last frequencies go with no word: they are the least and the greatest.
            sql.lire("""
                            select m.mot, cast(m.part as text) from (
                                select unnest(cast(cast(most_common_elems as text) as text[])) as mot,
                                    unnest(most_common_elem_freqs) as part
                                from pg_stats where schemaname = current_schema() and tablename = 'message_recherche') m
                            where m.mot is not null
                            """, c -> Map.entry(c.texte(), Double.valueOf(c.texte())))
                    .forEach(m -> parts.put(m.getKey(), m.getValue()));
            releve = new Releve(parts, maintenant.plus(VALIDITE));
        }
        return releve.parts();
    }
}
