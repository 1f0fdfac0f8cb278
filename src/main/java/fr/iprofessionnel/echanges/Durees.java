package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Textes;
import java.time.Duration;

/** Durations as they are told: "12 s", "3 min 05 s", "2 h 10 min"; for what is only guessed, "environ 3 minutes". */
final class Durees {

    private static final long MINUTE = 60;
    private static final long HEURE = 60 * MINUTE;

    private Durees() {}

    /** What was measured. */
    static String mesuree(Duration duree) {
        long secondes = Math.max(0, duree.toSeconds());
        if (secondes < MINUTE) {
            return Textes.phrase("import.duree.secondes", secondes);
        }
        return secondes < HEURE
                ? Textes.phrase("import.duree.minutes", secondes / MINUTE, deuxChiffres(secondes % MINUTE))
                : Textes.phrase("import.duree.heures", secondes / HEURE, deuxChiffres(secondes % HEURE / MINUTE));
    }

    /** What is guessed, rounded up to what is worth telling. */
    static String estimee(Duration duree) {
        long minutes = (Math.max(0, duree.toSeconds()) + MINUTE - 1) / MINUTE;
        if (minutes <= 1) {
            return Textes.phrase("import.reste.minute");
        }
        return minutes <= MINUTE
                ? Textes.phrase("import.reste.minutes", minutes)
                : Textes.phrase("import.reste.heures", minutes / MINUTE, deuxChiffres(minutes % MINUTE));
    }

    private static String deuxChiffres(long nombre) {
        return "%02d".formatted(nombre);
    }
}
