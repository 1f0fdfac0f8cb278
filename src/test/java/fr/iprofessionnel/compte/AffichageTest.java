package fr.iprofessionnel.compte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a screen may show of an account. */
class AffichageTest {

    @Test
    void unIdentifiantMasqueNeGardeQueSesDeuxBouts() {
        assertEquals("f•••••d", Affichage.masquer("fdurand"));
        assertEquals("•••••", Affichage.masquer("fd"));
    }

    @Test
    void uneAdresseMasqueeNeDitNiLeNomNiLeDomaine() {
        assertEquals("f•••••@a•••••.fr", Affichage.masquerAdresse("f.durand@ac-exemple.fr"));
    }

    @Test
    void unTelephoneMasqueNeGardeQueSaFin() {
        assertEquals("•••••42", Affichage.masquerTelephone("05 61 00 00 42"));
    }

    @Test
    void ceQuiSeMontreALEcranSeCherchePlusRarement() {
        assertEquals(1, Affichage.de("courriel").severite());
        assertTrue(Affichage.de("masque").severite() > 1
                && Affichage.de("identifiant").severite() > 1);
        assertThrows(IllegalStateException.class, () -> Affichage.de("tout"));
    }
}
