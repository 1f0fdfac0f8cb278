package fr.iprofessionnel.bench;

import fr.iprofessionnel.statut.Moteur;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures the rules alone: every promotion and the next step of generated teachers, by one thread.
 * {@code mvn -Pbench test-compile exec:java@moteur}; no server, no database.
 */
public final class BancMoteur {

    private static final LocalDate AU = LocalDate.of(2027, 8, 31);
    private static final double MAXIMUM_SECONDES = 2;

    private final Moteur moteur = new Moteur(Bareme.courant());
    private final List<SituationStatutaire> situations;

    private BancMoteur(int nombre) {
        situations = new SituationsGenerees(moteur.bareme(), AU).situations(nombre);
    }

    /** Measures, prints, and fails when the bar does not hold. */
    public static void main(String[] arguments) {
        int rondes = Integer.getInteger("bench.rondes", 9);
        int echauffement = Integer.getInteger("bench.echauffement", 3);
        BancMoteur banc = new BancMoteur(Integer.getInteger("bench.dossiers", 150_000));
        for (int i = 0; i < echauffement; i++) {
            banc.ronde();
        }
        long[] durees = new long[rondes];
        long reponses = 0;
        for (int i = 0; i < rondes; i++) {
            long debut = System.nanoTime();
            reponses = banc.ronde();
            durees[i] = System.nanoTime() - debut;
        }
        Arrays.sort(durees);
        banc.dire(durees, reponses);
    }

    /** Applies the rules to everybody; gives how many answers there were, so that nothing is optimised away. */
    private long ronde() {
        long reponses = 0;
        for (SituationStatutaire situation : situations) {
            reponses += moteur.promotions(situation, AU).size();
            if (moteur.avancement(situation, AU).verdict() != null) {
                reponses++;
            }
        }
        return reponses;
    }

    private void dire(long[] durees, long reponses) {
        double mediane = durees[durees.length / 2] / 1e9;
        Banc.dire(String.format(
                Locale.ENGLISH,
                "%,d teachers, %,d answers (every promotion, next step), one thread, %d rounds:%n"
                        + "  median %.3f s (%.3f to %.3f), %.0f ns a teacher, %.0f ns an answer%n  bar %.0f s for 150,000: %s",
                situations.size(),
                reponses,
                durees.length,
                mediane,
                durees[0] / 1e9,
                durees[durees.length - 1] / 1e9,
                mediane * 1e9 / situations.size(),
                mediane * 1e9 / reponses,
                MAXIMUM_SECONDES,
                mediane * 150_000 / situations.size() <= MAXIMUM_SECONDES ? "holds" : "DOES NOT HOLD"));
    }
}
