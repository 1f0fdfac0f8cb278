package fr.iprofessionnel.statut.election;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Seats given to each list.
 *
 * <p>Each list first has as many seats as it has whole quotients (votes cast over seats); each seat left goes to the list
 * of the highest average (its votes over its seats plus one). Of two equal averages, the list of more votes has it; of
 * equal votes too, a draw decides, which no computation does.
 *
 * @param sieges seats by list, in the order given
 * @param aTirer seats left to the draw; 0 when all are given
 * @param aDepartager lists between which the draw decides; empty when all seats are given
 */
public record Repartition(Map<String, Integer> sieges, int aTirer, List<String> aDepartager) {

    public Repartition {
        sieges = Collections.unmodifiableMap(new LinkedHashMap<>(sieges));
        aDepartager = List.copyOf(aDepartager);
    }

    /**
     * Seats by quotient then highest average.
     *
     * @param sieges seats to give, at least 1
     * @param voix votes by list, at least 0 each, one at least having some
     */
    public static Repartition calculer(int sieges, Map<String, Integer> voix) {
        long exprimes = voix.values().stream().mapToLong(Integer::longValue).sum();
        if (sieges < 1) {
            throw new IllegalArgumentException("Il faut au moins un siège");
        }
        if (exprimes == 0 || voix.values().stream().anyMatch(v -> v < 0)) {
            throw new IllegalArgumentException("Il faut des voix, et aucune n'est négative");
        }
        Map<String, Integer> donnes = new LinkedHashMap<>();
        voix.forEach((liste, v) -> donnes.put(liste, Math.toIntExact(v * (long) sieges / exprimes)));
        int restants =
                sieges - donnes.values().stream().mapToInt(Integer::intValue).sum();
        while (restants > 0) {
            List<String> premieres = premieres(voix, donnes);
            if (premieres.size() > restants) {
                return new Repartition(donnes, restants, premieres);
            }
            premieres.forEach(liste -> donnes.merge(liste, 1, Integer::sum));
            restants -= premieres.size();
        }
        return new Repartition(donnes, 0, List.of());
    }

    /** The lists that nothing tells apart at the top: highest average, then most votes. */
    private static List<String> premieres(Map<String, Integer> voix, Map<String, Integer> donnes) {
        List<String> premieres = new ArrayList<>();
        for (String liste : voix.keySet()) {
            int ecart = premieres.isEmpty() ? 1 : comparer(liste, premieres.get(0), voix, donnes);
            if (ecart > 0) {
                premieres.clear();
            }
            if (ecart >= 0) {
                premieres.add(liste);
            }
        }
        return premieres;
    }

    private static int comparer(String une, String autre, Map<String, Integer> voix, Map<String, Integer> donnes) {
        long moyenneUne = (long) voix.get(une) * (donnes.get(autre) + 1);
        long moyenneAutre = (long) voix.get(autre) * (donnes.get(une) + 1);
        int moyennes = Long.compare(moyenneUne, moyenneAutre);
        return moyennes == 0 ? Integer.compare(voix.get(une), voix.get(autre)) : moyennes;
    }
}
