package fr.iprofessionnel.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Grade;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address gives is read strictly, and everything that is wrong is told. */
class SaisieTexteTest {

    private static final LocalDate PREMIER = LocalDate.of(2017, 9, 1);
    private static final LocalDate DERNIER = LocalDate.of(2030, 12, 31);

    private static Saisie de(String valeur) {
        return new SaisieTexte(Map.of("champ", List.of(valeur)));
    }

    private static void doitEtreFautif(Saisie saisie, Object lu) {
        assertNull(lu);
        assertTrue(saisie.estFautif("champ"));
        assertEquals(
                Set.of("champ"),
                assertThrows(SaisieInvalide.class, saisie::valider).fautes().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-09-01", "2024-02-29", "2030-12-31"})
    void uneDateQuiExisteEntreLesBornesEstLue(String texte) {
        Saisie saisie = de(texte);
        assertEquals(LocalDate.parse(texte), saisie.date("champ", PREMIER, DERNIER));
        saisie.valider();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-31",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "31/08/2025",
                "2025-8-31",
                "20250831",
                "2025-08-31T00:00",
                "+2025-08-31",
                "２０２５-08-31",
                "2017-08-31",
                "2031-01-01",
                "demain"
            })
    void uneAutreDateEstUneFaute(String texte) {
        Saisie saisie = de(texte);
        doitEtreFautif(saisie, saisie.date("champ", PREMIER, DERNIER));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "' 12 ', 12", "20, 20"})
    void unEntierEntreLesBornesEstLu(String texte, int attendu) {
        assertEquals(attendu, de(texte).entier("champ", 0, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "21", "1.0", "1,5", "neuf", "1e1", "99999999999", "+3", "0x1"})
    void unAutreEntierEstUneFaute(String texte) {
        Saisie saisie = de(texte);
        doitEtreFautif(saisie, saisie.entier("champ", 0, 20));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.6", "0.999999", "1"})
    void unNombreEntreLesBornesEstLu(String texte) {
        assertEquals(new BigDecimal(texte), de(texte).nombre("champ", BigDecimal.ZERO, BigDecimal.ONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "0,6", "0.1234567", ".5", "1.", "NaN"})
    void unAutreNombreEstUneFaute(String texte) {
        Saisie saisie = de(texte);
        doitEtreFautif(saisie, saisie.nombre("champ", BigDecimal.ZERO, BigDecimal.ONE));
    }

    @ParameterizedTest
    @CsvSource({"P2Y, 720", "P1Y6M12D, 552", "P14M, 420", "P45D, 45", "P0D, 0", "P2Y3D, 723"})
    void uneDureeIsoEstUneAncienneteDAnneesDe360Jours(String texte, int jours) {
        assertEquals(new Anciennete(jours), de(texte).duree("champ", 50));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "2Y", "P-1Y", "-P1Y", "P1.5Y", "P2W", "PT5H", "P1YT1H", "p1y", "01A06M12J", "P51Y"})
    void uneAutreDureeEstUneFaute(String texte) {
        Saisie saisie = de(texte);
        doitEtreFautif(saisie, saisie.duree("champ", 50));
    }

    @Test
    void unChoixEstUnNomDeLaListeEtLaFauteDitLaListe() {
        EnumSet<Grade> admis = EnumSet.of(Grade.CLASSE_NORMALE, Grade.HORS_CLASSE);
        assertEquals(Grade.HORS_CLASSE, de("HORS_CLASSE").choix("champ", admis));
        for (String autre : List.of("hors_classe", "CLASSE_EXCEPTIONNELLE", "1")) {
            Saisie saisie = de(autre);
            doitEtreFautif(saisie, saisie.choix("champ", admis));
            assertTrue(saisie.fautes().get("champ").contains("CLASSE_NORMALE, HORS_CLASSE"));
        }
    }

    @Test
    void unChampVideEstAbsentEtNestUneFauteQueSIlEstExige() {
        Saisie saisie = de("  ");
        assertFalse(saisie.donne("champ"));
        assertNull(saisie.texte("champ"));
        assertNull(saisie.entier("champ", 0, 1));
        saisie.valider();
        saisie.exiger("champ", null);
        saisie.exiger("autre", null);
        assertEquals(List.of("champ", "autre"), List.copyOf(saisie.fautes().keySet()));
    }

    @Test
    void unChampRepeteOuTropLongEstUneFaute() {
        Saisie repete = new SaisieTexte(Map.of("champ", List.of("1", "2")));
        doitEtreFautif(repete, repete.texte("champ"));
        Saisie longue = de("x".repeat(101));
        doitEtreFautif(longue, longue.texte("champ"));
    }

    @Test
    void toutesLesFautesSontDitesEtChaqueChampGardeSaPremiere() {
        Saisie saisie = new SaisieTexte(Map.of("a", List.of("x"), "b", List.of("99"), "c", List.of("")));
        saisie.refuserInconnus(Set.of("a", "b"));
        saisie.exiger("a", saisie.entier("a", 0, 9));
        saisie.exiger("b", saisie.entier("b", 0, 9));
        assertEquals(List.of("c", "a", "b"), List.copyOf(saisie.fautes().keySet()));
        assertEquals("Indiquez un nombre entier.", saisie.fautes().get("a"));
        assertEquals("Indiquez un nombre de 0 à 9.", saisie.fautes().get("b"));
    }
}
