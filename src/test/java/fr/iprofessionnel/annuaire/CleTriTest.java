package fr.iprofessionnel.annuaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleTriTest {

    @ParameterizedTest
    @CsvSource({
        "Durand,           durand",
        "PÉLISSIER,        pelissier",
        "Pélissier,        pelissier",
        "Noël-Ça,          noel ca",
        "d’Arc,            d arc",
        "'d''Arc',         d arc",
        "de La  Fontaine,  de la fontaine",
        "Lecœur,           lecoeur",
        "ŒUVRARD,          oeuvrard",
        "Lætitia,          laetitia",
        "' Marty ',        marty",
        "N'Guyen 3,        n guyen 3",
        "--,               ''",
    })
    void unNomSeRangeSansAccentNiCapitaleNiSigne(String nom, String attendu) {
        assertEquals(attendu, CleTri.de(nom));
    }

    @Test
    void uneAbsenceDeNomSeRangeCommeUnNomVide() {
        assertEquals("", CleTri.de(null));
    }

    @Test
    void unAccentComposeOuDecomposeDonneLaMemeCle() {
        assertEquals(CleTri.de("\u00e9lise"), CleTri.de("e\u0301lise"));
    }

    @Test
    void laClePorteLeNomPuisLePrenom() {
        assertEquals("pages marie claire", CleTri.de("Pagès", "Marie-Claire"));
    }

    @Test
    void lesPersonnesSeRangentCommeDansUnAnnuaire() {
        assertEquals(
                "[Abadie, Élie, Estève, Zoé]",
                Stream.of("Zoé", "Estève", "Élie", "Abadie")
                        .sorted((a, b) -> CleTri.de(a).compareTo(CleTri.de(b)))
                        .toList()
                        .toString());
        assertTrue(CleTri.de("Marty", "Zoé").compareTo(CleTri.de("Marty-Blanc", "Anne")) > 0);
    }
}
