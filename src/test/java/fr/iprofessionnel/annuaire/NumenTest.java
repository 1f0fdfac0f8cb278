package fr.iprofessionnel.annuaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumenTest {

    @Test
    void unNumenATreizeSignes() {
        assertTrue(Numen.aLaForme("16P1700007DEM"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16P1700007DE",
                "16P1700007DEMO",
                "16p1700007DEM",
                "16P1700007dem",
                "16P17O0007DEM",
                "AAP1700007DEM",
                "1611700007DEM",
                " 16P1700007DEM",
                "16P1700007DÉM"
            })
    void ceQuiNAPasCetteFormeNEnEstPasUn(String texte) {
        assertFalse(Numen.aLaForme(texte));
    }

    @Test
    void unNumenMasqueNeSeDevinePas() {
        assertEquals("16P••••••••EM", Numen.masquer("16P1700007DEM"));
    }

    @Test
    void unNumenTropCourtNeMontreRien() {
        assertEquals("••••", Numen.masquer("16P17"));
        assertEquals("••••", Numen.masquer(""));
    }
}
