package fr.iprofessionnel.statut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods whose two ends are included, and which may not be over. */
class PeriodeTest {

    @ParameterizedTest(name = "{2} dans [{0} ; {1}] : {3}")
    @CsvSource({
        "2025-09-01, 2026-08-31, 2025-08-31, false",
        "2025-09-01, 2026-08-31, 2025-09-01, true",
        "2025-09-01, 2026-08-31, 2026-08-31, true",
        "2025-09-01, 2026-08-31, 2026-09-01, false",
        "2025-09-01,           , 2025-08-31, false",
        "2025-09-01,           , 2099-01-01, true",
        "2025-09-01, 2025-09-01, 2025-09-01, true",
    })
    void lesDeuxBornesSontComprises(LocalDate du, LocalDate au, LocalDate jour, boolean attendu) {
        assertEquals(attendu, new Periode(du, au).contient(jour));
    }

    @ParameterizedTest(name = "[{0} ; {1}] et [{2} ; {3}] : {4}")
    @CsvSource({
        "2025-01-01, 2025-06-30, 2025-07-01, 2025-12-31, false",
        "2025-01-01, 2025-06-30, 2025-06-30, 2025-12-31, true",
        "2025-01-01, 2025-12-31, 2025-03-01, 2025-03-31, true",
        "2025-01-01,           , 2025-03-01, 2025-03-31, true",
        "2025-04-01,           , 2025-03-01, 2025-03-31, false",
        "2025-03-31,           , 2025-03-01, 2025-03-31, true",
        "2025-01-01,           , 2030-01-01,           , true",
    })
    void deuxPeriodesSeChevauchentDesQuUnJourLeurEstCommun(
            LocalDate du, LocalDate au, LocalDate autreDu, LocalDate autreAu, boolean attendu) {
        Periode une = new Periode(du, au);
        Periode autre = new Periode(autreDu, autreAu);
        assertEquals(attendu, une.chevauche(autre));
        assertEquals(attendu, autre.chevauche(une), "dans l'autre sens");
    }

    @Test
    void uneFinAvantLeDebutEstRefuseeEnDisantLesDeuxDates() {
        var refus = assertThrows(
                IllegalArgumentException.class, () -> new Periode(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 31)));
        assertTrue(refus.getMessage().contains("2026-08-31"), refus.getMessage());
        assertTrue(refus.getMessage().contains("2026-09-01"), refus.getMessage());
    }

    @Test
    void unePeriodeAUnDebut() {
        LocalDate fin = LocalDate.of(2026, 8, 31);
        assertThrows(NullPointerException.class, () -> new Periode(null, fin));
    }
}
