package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeuilletTest {

    @Test
    void lesLignesRemplissentDesPagesEntieres() {
        assertEquals(1, Feuillet.pages(0, 50));
        assertEquals(1, Feuillet.pages(50, 50));
        assertEquals(2, Feuillet.pages(51, 50));
    }

    @Test
    void uneAdresseFalsifieeMeneAUnePageQuiExiste() {
        assertEquals(1, Feuillet.numero(null, 3));
        assertEquals(1, Feuillet.numero("abc", 3));
        assertEquals(1, Feuillet.numero("-4", 3));
        assertEquals(3, Feuillet.numero("9", 3));
        assertEquals(1, Feuillet.numero("99999999999", 3));
        assertEquals(2, Feuillet.numero("2", 3));
    }

    @Test
    void laPremiereEtLaDernierePageNOntQuUneVoisine() {
        assertFalse(new Feuillet<>(List.of("a"), 1, 2, 51, false).isAvant());
        assertTrue(new Feuillet<>(List.of("a"), 1, 2, 51, false).isApres());
        assertTrue(new Feuillet<>(List.of("a"), 2, 2, 51, false).isAvant());
        assertFalse(new Feuillet<>(List.of("a"), 2, 2, 51, false).isApres());
    }
}
