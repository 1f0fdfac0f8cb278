package fr.iprofessionnel.statut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Seniority in years of 360 days, as the academies count it: months of 30 days, whatever the calendar says. */
class AncienneteTest {

    @ParameterizedTest(name = "du {0} au {1} : {2}")
    @CsvSource({
        // Whole years, months and days
        "2017-09-01, 2026-09-01, 09A00M00J",
        "2017-09-01, 2018-08-31, 00A11M29J",
        "2020-09-01, 2021-01-01, 00A04M00J",
        "2026-01-15, 2026-03-01, 00A01M16J",
        "2026-05-10, 2026-05-10, 00A00M00J",
        "2026-05-10, 2026-05-11, 00A00M01J",
        // A month counts 30 days, be it long or short
        "2026-01-01, 2026-02-01, 00A01M00J",
        "2026-02-01, 2026-03-01, 00A01M00J",
        "2024-02-01, 2024-03-01, 00A01M00J",
        "2026-04-01, 2026-05-01, 00A01M00J",
        // The 31st counts as the 30th
        "2026-01-31, 2026-02-01, 00A00M01J",
        "2026-01-30, 2026-01-31, 00A00M00J",
        "2026-01-31, 2026-03-31, 00A02M00J",
        "2026-01-15, 2026-01-31, 00A00M15J",
        // The last day of February counts as the 30th, the 28 February of a leap year does not
        "2026-02-28, 2026-03-01, 00A00M01J",
        "2024-02-29, 2024-03-01, 00A00M01J",
        "2024-02-28, 2024-03-01, 00A00M03J",
        "2024-02-29, 2025-02-28, 01A00M00J",
        "2023-02-28, 2024-02-29, 01A00M00J",
        "2026-01-31, 2026-02-28, 00A01M00J",
    })
    void leTempsSeCompteEnMoisDeTrenteJours(LocalDate du, LocalDate au, String attendue) {
        assertEquals(attendue, Anciennete.entre(du, au).toString());
    }

    @Test
    void rienNeSeCompteAReculons() {
        assertEquals(Anciennete.NULLE, Anciennete.entre(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 8, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03A06M12J", "00A00M00J", "42A11M29J"})
    void ceQuiEstLuSeRecritPareil(String texte) {
        assertEquals(texte, Anciennete.parse(texte).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3 ans",
                "03A12M00J",
                "03A00M30J",
                "03A06M",
                "A06M12J",
                "-1A00M00J",
                "03a06m12j",
                " 03A06M12J"
            })
    void ceQuiEstMalEcritEstRefuse(String texte) {
        assertThrows(IllegalArgumentException.class, () -> Anciennete.parse(texte));
    }

    @Test
    void uneAncienneteNegativeEstRefusee() {
        assertThrows(IllegalArgumentException.class, () -> new Anciennete(-1));
    }

    @Test
    void desAnneesDesMoisEtDesJoursFontUnTotal() {
        Anciennete anciennete = Anciennete.of(3, 6, 12);
        assertEquals(3 * 360 + 6 * 30 + 12, anciennete.jours());
        assertEquals(3, anciennete.annees());
        assertEquals(6, anciennete.mois());
        assertEquals(12, anciennete.joursRestants());
    }

    @Test
    void deuxAnciennetesSAdditionnent() {
        assertEquals(
                "04A00M05J",
                Anciennete.of(2, 7, 20).plus(Anciennete.of(1, 4, 15)).toString());
    }

    @Test
    void unePlusLongueVientApres() {
        assertEquals(1, Integer.signum(Anciennete.of(1, 0, 0).compareTo(Anciennete.of(0, 11, 29))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 03A06M12J, 2023-02-17",
        "2026-09-01, 00A00M00J, 2026-09-01",
        "2024-02-29, 01A00M00J, 2023-02-28",
        "2026-03-31, 00A01M00J, 2026-02-28",
    })
    void leJourDAvantSeCompteAuCalendrier(LocalDate jour, String anciennete, LocalDate attendu) {
        assertEquals(attendu, Anciennete.parse(anciennete).avant(jour));
    }
}
