package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiantsTest {

    @ParameterizedTest
    @CsvSource({
        "Florent,      Durand,          fdurand",
        "Élodie,       Pélissier,       epelissier",
        "Marie-Claire, Pagès,           mpages",
        "Zoé,          de La Fontaine,  zdelafontaine",
        "Anne,         'd''Arc',        adarc",
        "Jean,         Marty-Blanc,     jmartyblanc",
        "Œdipe,        Lecœur,          olecoeur",
        "Ç,            Ñuñez,           cnunez",
        "'',           Durand,          durand",
        "Ana,          '',              a",
        "'',           '',              agent",
    })
    void lIdentifiantEstLInitialePuisLeNomSansAccentNiSigne(String prenom, String nom, String attendu) {
        assertEquals(attendu, Identifiants.base(prenom, nom));
    }

    @Test
    void unNomTresLongEstCoupe() {
        String base = Identifiants.base("Anne", "de ".repeat(40));
        assertEquals(50, base.length());
    }

    @Test
    void lesHomonymesSontNumerotesAPartirDuDeuxieme() {
        Identifiants identifiants = new Identifiants();
        assertEquals("fdurand", identifiants.donner("fdurand"));
        assertEquals("fdurand2", identifiants.donner("fdurand"));
        assertEquals("cdurand", identifiants.donner("cdurand"));
        assertEquals("fdurand3", identifiants.donner("fdurand"));
    }

    @Test
    void unIdentifiantNAQueDesLettresEtDesChiffres() {
        assertTrue(Identifiants.base("\"><script>", "<b>' OR 1=1 --").matches("[a-z0-9]+"));
    }
}
