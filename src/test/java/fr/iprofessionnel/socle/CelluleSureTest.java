package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CelluleSureTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 5", "-2", "@SOMME(A1)", "\t=1", "\r=1"})
    void uneCelluleQuiSeraitUneFormuleCommenceParUneApostrophe(String cellule) {
        assertEquals("'" + cellule, CelluleSure.de(cellule));
    }

    @Test
    void lesAutresCellulesSontLaisseesTellesQuelles() {
        assertEquals("", CelluleSure.de(null));
        assertEquals("", CelluleSure.de(""));
        assertEquals("D'Artagnan = un nom", CelluleSure.de("D'Artagnan = un nom"));
    }
}
