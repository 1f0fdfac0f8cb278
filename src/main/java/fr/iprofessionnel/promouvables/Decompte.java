package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.statut.Verdict;
import java.util.Map;

/**
 * How many files got each answer.
 *
 * @param objet what they have in common: a school, a scale
 * @param nombres files by answer; no entry for none
 */
public record Decompte(String objet, Map<Verdict, Long> nombres) {

    /** Files that got this answer. */
    public long de(Verdict verdict) {
        return nombres.getOrDefault(verdict, 0L);
    }

    /** Files that got an answer. */
    public long total() {
        return nombres.values().stream().mapToLong(Long::longValue).sum();
    }
}
