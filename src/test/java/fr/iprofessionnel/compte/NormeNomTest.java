package fr.iprofessionnel.compte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names and dates are typed by people who look for their account. */
class NormeNomTest {

    @ParameterizedTest
    @CsvSource({
        "Durand, DURAND",
        "Pérez-Llorca, perez llorca",
        "de La Tour, LATOUR",
        "de La Tour, La Tour",
        "de La Tour, Tour",
        "Delatour, de la Tour",
        "d'Artagnan, ARTAGNAN",
        "d’Artagnan, dartagnan",
        "Lœuillet, loeuillet",
        "Jean-Noël, jean noel",
        "Du, DU"
    })
    void deuxFaconsDEcrireUnNomSontLeMeme(String un, String autre) {
        assertTrue(NormeNom.memes(un, autre));
        assertTrue(NormeNom.memes(autre, un));
    }

    @ParameterizedTest
    @CsvSource({"Durand, Durant", "Marie, Marie-Claire", "Lopez, Lopes", "Du, Di"})
    void deuxNomsRestentDeuxNoms(String un, String autre) {
        assertFalse(NormeNom.memes(un, autre));
    }

    @ParameterizedTest
    @CsvSource({"14/07/1975", "14-7-1975", "14 07 1975", "14.07.1975", "14071975", "1975-07-14"})
    void uneDateSeLitSousToutesSesFormes(String saisie) {
        assertEquals(Optional.of(LocalDate.of(1975, 7, 14)), DateSaisie.lire(saisie));
    }

    @Test
    void cequiNEstPasUneDateNEstPasLu() {
        for (String saisie : new String[] {null, "", "31/02/1975", "14/07/75", "demain", "1407197"}) {
            assertEquals(Optional.empty(), DateSaisie.lire(saisie), saisie);
        }
    }

    @Test
    void uneAdresseMasqueeNeLaisseQueSesExtremites() {
        assertEquals("f•••••@a•••••.fr", Affichage.masquerAdresse("florent.durand@ac-toulouse.fr"));
        assertEquals("f•••••4", Affichage.masquer("fdurand4"));
        assertEquals("•••••", Affichage.masquer("fd"));
    }
}
