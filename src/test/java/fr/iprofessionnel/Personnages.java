package fr.iprofessionnel;

import java.time.LocalDate;
import java.time.ZoneId;

/** The people of the demonstration whom the tests play. */
final class Personnages {

    private Personnages() {}

    /** The NUMEN with which Léa Caubet, appointed last year, signs in for the first time. */
    static String numenDeLeaCaubet() {
        int annee = LocalDate.now(ZoneId.of("Europe/Paris")).getYear() - 1;
        return "16P%02d00008DEM".formatted(annee % 100);
    }
}
