package fr.iprofessionnel.promouvables;

import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.statut.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page of the answers of a computation, for one reader.
 *
 * @param calcul the computation that is read; null when none is over
 * @param enAttente the one that waits or runs; null when there is none
 * @param perime why the computation should be made again; null when it need not
 * @param lignes files of the page
 * @param parEchelle answers by scale, whatever the answer asked for
 * @param parEcole answers by school, whatever the answer asked for
 * @param total files that the criteria find
 * @param page page, from 1
 */
public record Liste(
        Calcul calcul,
        Calcul enAttente,
        Peremption perime,
        List<LignePromouvable> lignes,
        List<Decompte> parEchelle,
        List<Decompte> parEcole,
        long total,
        int page) {

    /** Files of a page. */
    public static final int TRANCHE = 25;

    /** Why a computation should be made again. */
    public enum Peremption {
        /** Another set of tables is in force. */
        TABLES,
        /** Files were imported since. */
        IMPORT
    }

    /** Files by answer. */
    public Map<Verdict, Long> nombres() {
        Map<Verdict, Long> nombres = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            nombres.put(
                    verdict, parEchelle.stream().mapToLong(d -> d.de(verdict)).sum());
        }
        return nombres;
    }

    /** How many files these counts hold for the answer asked for; for any answer when null. */
    static long total(List<Decompte> comptes, Verdict verdict) {
        return Arrays.stream(Verdict.values())
                .filter(v -> verdict == null || v == verdict)
                .mapToLong(v -> comptes.stream().mapToLong(d -> d.de(v)).sum())
                .sum();
    }

    /** Rank of the first file of the page, from 1. */
    public long premier() {
        return (page - 1L) * TRANCHE + 1;
    }

    /** Rank of the last file of the page. */
    public long dernier() {
        return premier() + lignes.size() - 1;
    }

    /** Number of the last page. */
    public int dernierePage() {
        return Feuillet.pages(total, TRANCHE);
    }
}
