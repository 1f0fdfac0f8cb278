package fr.iprofessionnel.statut.contingent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
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
}
