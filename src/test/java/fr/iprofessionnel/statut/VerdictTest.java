package fr.iprofessionnel.statut;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three answers: what is not known never becomes a no. */
class VerdictTest {

    @ParameterizedTest(name = "{0} et {1} : {2}")
    @CsvSource({
        "OUI, OUI, OUI",
        "OUI, INDETERMINE, INDETERMINE",
        "INDETERMINE, INDETERMINE, INDETERMINE",
        "OUI, NON, NON",
        "INDETERMINE, NON, NON",
        "NON, NON, NON",
    })
    void deuxConditionsFontUneReponse(Verdict une, Verdict autre, Verdict ensemble) {
        assertEquals(ensemble, une.et(autre));
        assertEquals(ensemble, autre.et(une));
    }

    @Test
    void ceQuiNEstPasSuEstIndetermine() {
        assertEquals(Verdict.INDETERMINE, Verdict.de(null));
        assertEquals(Verdict.OUI, Verdict.de(true));
        assertEquals(Verdict.NON, Verdict.de(false));
    }
}
