package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** So many requests a second from an address, and a memory that does not grow. */
class DebitParAdresseTest {

    private static final long MILLISECONDE = 1_000_000;

    private final DebitParAdresse debit = new DebitParAdresse(50, 3);

    private int admises(String adresse, int demandes, long milliseconde) {
        int admises = 0;
        for (int i = 0; i < demandes; i++) {
            admises += debit.admettre(adresse, milliseconde * MILLISECONDE) ? 1 : 0;
        }
        return admises;
    }

    @Test
    void cinquanteDemandesPassentEtPasLaCinquanteEtUnieme() {
        assertEquals(50, admises("a", 50, 100));
        assertFalse(debit.admettre("a", 100 * MILLISECONDE));
    }

    @Test
    void lesAutresAdressesNEnSouffrentPas() {
        assertEquals(50, admises("a", 80, 100));
        assertEquals(50, admises("b", 80, 100));
    }

    @Test
    void uneRafaleSurDeuxSecondesNePassePasDeuxFois() {
        assertEquals(50, admises("a", 60, 990));
        assertEquals(0, admises("a", 10, 1_000));
        assertTrue(admises("a", 60, 1_500) <= 25);
    }

    @Test
    void apresUneSecondeDeSilenceToutRepart() {
        assertEquals(50, admises("a", 60, 500));
        assertEquals(50, admises("a", 60, 2_500));
    }

    @Test
    void leTempsPeutPartirDAvantZero() {
        assertEquals(50, admises("a", 60, -1_500));
        assertEquals(50, admises("a", 60, 500));
    }

    @Test
    void lAdresseLaPlusSilencieuseEstOubliee() {
        for (String adresse : new String[] {"a", "b", "c", "a", "d"}) {
            admises(adresse, 50, 100);
        }
        assertEquals(3, debit.adressesConnues());
        assertEquals(0, admises("a", 1, 100));
        assertEquals(1, admises("b", 1, 100));
    }
}
