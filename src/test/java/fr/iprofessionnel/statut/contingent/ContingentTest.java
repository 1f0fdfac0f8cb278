package fr.iprofessionnel.statut.contingent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.iprofessionnel.statut.bareme.Bareme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole promotions, and the decimals carried to the next year. */
class ContingentTest {

    @ParameterizedTest(name = "{0} à {1} % et {2} : {3}, reste {4}")
    @CsvFileSource(resources = "/statut/cas/contingents.csv", numLinesToSkip = 1, delimiter = ';')
    void leProduitEstTronqueEtSesDecimalesReportees(
            int effectif, BigDecimal taux, BigDecimal report, int promotions, BigDecimal reste, String calcul) {
        assertEquals(new Contingent(promotions, reste), Contingent.calculer(effectif, taux, report), calcul);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} : {3}")
    @CsvSource({
        "-1, 30, 0, L'effectif ne peut pas être négatif",
        "10, -1, 0, Le taux ne peut pas être négatif",
        "10, 30, 1, Le report est d'au moins 0 et de moins de 1",
        "10, 30, -0.1, Le report est d'au moins 0 et de moins de 1",
    })
    void uneDonneeImpossibleEstRefusee(int effectif, BigDecimal taux, BigDecimal report, String message) {
        var refus = assertThrows(IllegalArgumentException.class, () -> Contingent.calculer(effectif, taux, report));
        assertEquals(message, refus.getMessage());
    }

    @ParameterizedTest(name = "{0} de {1} le {2} : {3}")
    @CsvSource({
        // 30 % since 1 September 2017
        "AVANCEMENT_ACCELERE, 132, 2017-08-31, ",
        "AVANCEMENT_ACCELERE, 132, 2017-09-01, 39",
        "AVANCEMENT_ACCELERE, 216, 2026-08-31, 64",
        // 80 % until 2021, then 70 %, and none since 2024
        "VIVIER_1, 100, 2021-12-31, 80",
        "VIVIER_1, 100, 2022-01-01, 70",
        "VIVIER_1, 100, 2024-01-01, ",
        "VIVIER_2, 100, 2021-12-31, 20",
        "VIVIER_2, 100, 2022-01-01, 30",
        // 10 % of the scale, 10.5 % in 2023
        "CLASSE_EXCEPTIONNELLE, 1000, 2022-12-31, 100",
        "CLASSE_EXCEPTIONNELLE, 1000, 2023-01-01, 105",
        // 20 % of the grade until 5 August 2023
        "ECHELON_SPECIAL, 99, 2023-08-05, 19",
        "ECHELON_SPECIAL, 99, 2023-08-06, ",
        // Half as many again as there are places
        "LISTE_APTITUDE, 7, 2026-10-01, 10",
    })
    void chaquePartEstCelleDeSaDate(Part part, int effectif, LocalDate jour, Integer attendu) {
        assertEquals(
                Optional.ofNullable(attendu),
                part.de(Bareme.courant(), effectif, BigDecimal.ZERO, jour).map(Contingent::promotions));
    }
}
