package fr.iprofessionnel.statut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchelonTest {

    @ParameterizedTest
    @CsvSource({
        "1,  ,   1er échelon",
        "2,  ,   2e échelon",
        "11, ,   11e échelon",
        "4,  A2, '4e échelon, chevron A2'",
        "ES, A1, 'échelon spécial, chevron A1'",
        "ES, ,   échelon spécial",
        "min,,   niveau min",
    })
    void unEchelonSeDitEnToutesLettres(String rang, String chevron, String attendu) {
        assertEquals(attendu, new Echelon(Echelle.AGREGE, Grade.HORS_CLASSE, rang, chevron).libelle());
    }

    @Test
    void unChevronVideNEnEstPasUn() {
        Echelon blanc = new Echelon(Echelle.AGREGE, Grade.HORS_CLASSE, "4", " ");
        assertNull(blanc.chevron());
        assertEquals(Echelon.of(Echelle.AGREGE, Grade.HORS_CLASSE, "4"), blanc);
        assertNotEquals(new Echelon(Echelle.AGREGE, Grade.HORS_CLASSE, "4", "A1"), blanc);
    }

    @Test
    void deuxEchelonsDuMemeGradeOntLaMemeEchelle() {
        Echelon certifie = Echelon.of(Echelle.CERTIFIE, Grade.HORS_CLASSE, "1");
        assertTrue(certifie.estDuMemeGrade(Echelon.of(Echelle.CERTIFIE, Grade.HORS_CLASSE, "6")));
        assertFalse(certifie.estDuMemeGrade(Echelon.of(Echelle.CERTIFIE, Grade.CLASSE_NORMALE, "1")));
        assertFalse(certifie.estDuMemeGrade(Echelon.of(Echelle.PLP, Grade.HORS_CLASSE, "1")));
    }

    @Test
    void unEchelonSansRangEstRefuse() {
        assertThrows(NullPointerException.class, () -> Echelon.of(Echelle.CERTIFIE, Grade.HORS_CLASSE, null));
    }

    @Test
    void seulsLesDeleguesNOntPasDEchelon() {
        for (Echelle echelle : Echelle.values()) {
            assertEquals(echelle == Echelle.DELEGUE, echelle.estSansEchelon(), echelle.libelle());
        }
    }
}
