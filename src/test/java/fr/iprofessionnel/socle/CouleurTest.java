package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouleurTest {

    private static Couleur couleur(String texte) {
        return Couleur.lire(texte).orElseThrow();
    }

    private static Optional<Couleur> acceptee(String texte) {
        Properties systeme = new Properties();
        systeme.setProperty(Parametre.ACADEMIE_COULEUR.cle(), texte);
        return Couleur.acceptee(new Configuration(systeme, Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        // Ratios of the WCAG 2 formula, as its usual calculators give them
        "#000000, #ffffff, 21.00",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#123456, #123456, 1.00",
    })
    void leContrasteEstCeluiDeLaNorme(String une, String autre, double attendu) {
        assertEquals(attendu, couleur(une).contraste(couleur(autre)), 0.005);
        assertEquals(attendu, couleur(autre).contraste(couleur(une)), 0.005, "dans l'autre sens");
    }

    @Test
    void uneCouleurLueSeRecritPareil() {
        assertEquals(new Couleur(0x17, 0x4a, 0x8b), couleur("#174A8B"));
        assertEquals("#174a8b", couleur("#174A8B").texte());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "174a8b", "#174a8", "#fff", "rouge", "#174a8g", "#174a8b;} body{display:none"})
    void ceQuiNEstPasUneCouleurNEstPasLu(String texte) {
        assertEquals(Optional.empty(), Couleur.lire(texte));
    }

    @Test
    void laCouleurDeLAcademieDoitSeLireSurBlanc() {
        assertEquals(Optional.of(couleur("#767676")), acceptee("#767676"));
        assertEquals(Optional.empty(), acceptee("#777777"));
        assertEquals(Optional.empty(), acceptee("url(//exemple.org)"));
    }

    @Test
    void sansCouleurChoisieCelleDuPortailReste() {
        assertEquals(Optional.empty(), Couleur.acceptee(new Configuration(new Properties(), Map.of())));
    }

    @Test
    void sousLePointeurLaCouleurSeLitEncoreMieux() {
        Couleur blanc = couleur("#ffffff");
        Couleur choisie = couleur("#b03060");
        assertTrue(choisie.plusSombre().contraste(blanc) > choisie.contraste(blanc));
    }
}
