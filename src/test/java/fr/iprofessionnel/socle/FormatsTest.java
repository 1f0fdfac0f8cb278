package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the expected values, {@code _} is a non-breaking space. */
class FormatsTest {

    private static String insecable(String texte) {
        return texte.replace('_', '\u00a0');
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 23/11/2026, 23_novembre_2026,   lundi 23 novembre 2026",
        "2026-09-01, 01/09/2026, 1er_septembre_2026, mardi 1er septembre 2026",
        "2027-02-21, 21/02/2027, 21_février_2027,    dimanche 21 février 2027",
        "2028-02-29, 29/02/2028, 29_février_2028,    mardi 29 février 2028",
    })
    void unJourSEcritEnFrancais(LocalDate jour, String court, String enLettres, String avecSemaine) {
        assertEquals(court, Formats.date(jour));
        assertEquals(insecable(enLettres), Formats.jour(jour));
        assertEquals(avecSemaine, Formats.jourSemaine(jour));
    }

    @Test
    void uneLimiteDitLeDernierInstantDuJour() {
        assertEquals(
                insecable("5_décembre_2026 à 23_h_59 (heure de Paris)"), Formats.limite(LocalDate.of(2026, 12, 5)));
        assertEquals("", Formats.limite(null));
    }

    @Test
    void uneMajusculeGardeSonAccent() {
        assertEquals("Échelle", Formats.majuscule("échelle"));
        assertEquals("", Formats.majuscule(""));
    }

    @ParameterizedTest
    @CsvSource({
        // Winter, summer, and the two sides of the change of hour of 25 October 2026 at 01:00 UTC
        "2026-11-24T13:32:00Z, 24/11/2026 à 14_h_32",
        "2026-07-14T22:05:00Z, 15/07/2026 à 00_h_05",
        "2026-10-25T00:59:59Z, 25/10/2026 à 02_h_59",
        "2026-10-25T01:00:00Z, 25/10/2026 à 02_h_00",
        "2026-12-31T23:00:00Z, 01/01/2027 à 00_h_00",
    })
    void unMomentSEcritALHeureDeParis(Instant instant, String attendu) {
        assertEquals(insecable(attendu), Formats.moment(instant));
        assertEquals(insecable(attendu).replaceAll(".* à ", ""), Formats.heure(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "2345.67,   '2_345,67_€'",
        "0,         '0,00_€'",
        "1944.5,    '1_944,50_€'",
        "1234567.8, '1_234_567,80_€'",
        "-12.30,    '-12,30_€'",
    })
    void unMontantADeuxDecimalesEtSonSymbole(BigDecimal euros, String attendu) {
        assertEquals(insecable(attendu), Formats.montant(euros));
    }

    @ParameterizedTest
    @CsvSource({"1234, 1_234", "1234.5, '1_234,5'", "17.25, '17,25'", "18.00, 18", "0, 0"})
    void unNombreNeGardeQueLesDecimalesUtiles(BigDecimal nombre, String attendu) {
        assertEquals(insecable(attendu), Formats.nombre(nombre));
    }

    @Test
    void ceQuiManqueNeSEcritPas() {
        assertEquals("", Formats.date(null));
        assertEquals("", Formats.jour(null));
        assertEquals("", Formats.jourSemaine(null));
        assertEquals("", Formats.moment(null));
        assertEquals("", Formats.heure(null));
        assertEquals("", Formats.montant(null));
        assertEquals("", Formats.nombre(null));
    }
}
