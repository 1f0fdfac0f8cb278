package fr.iprofessionnel.echanges.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance that is the same at each run: each person has a draw of their own. */
final class Tirage {

    private final Random hasard;

    Tirage(long graine) {
        hasard = new Random(graine * 0x9E3779B97F4A7C15L + 42);
    }

    /** A number from 0 to this one, not included. */
    int entier(int borne) {
        return hasard.nextInt(borne);
    }

    /** A number between the two, both included. */
    int entre(int premier, int dernier) {
        return premier + hasard.nextInt(dernier - premier + 1);
    }

    /** Whether something that happens so many times in a hundred happens. */
    boolean chance(int surCent) {
        return hasard.nextInt(100) < surCent;
    }

    <T> T un(List<T> choix) {
        return choix.get(hasard.nextInt(choix.size()));
    }

    /** A day of these years. */
    LocalDate jour(int premiereAnnee, int derniereAnnee) {
        return LocalDate.of(entre(premiereAnnee, derniereAnnee), entre(1, 12), entre(1, 28));
    }
}
