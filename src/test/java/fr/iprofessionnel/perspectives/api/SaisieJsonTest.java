package fr.iprofessionnel.perspectives.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a body of JSON gives: types count. */
class SaisieJsonTest {

    private static SaisieJson lire(String corps) throws IOException {
        return SaisieJson.lire(new ByteArrayInputStream(corps.getBytes(StandardCharsets.UTF_8)));
    }

    private static SaisieJson de(String valeur) throws IOException {
        return lire("{\"champ\":" + valeur + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1",
                "{\"a\":[1",
                "{\"a\":}",
                "{'a':1}",
                "{\"a\":1,}",
                "{\"a\":1} {\"b\":2}",
                "{\"a\":1}x",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":1,\"a\":2}",
                "[]",
                "[{\"a\":1}]",
                "null",
                "\"a\"",
                "12"
            })
    void ceQuiNestPasUnSeulObjetEstRefuse(String corps) {
        ProblemeException refus = assertThrows(ProblemeException.class, () -> lire(corps));
        assertEquals(400, refus.probleme().statut());
        assertTrue(refus.probleme().detail().contains("JSON"), refus.getMessage());
    }

    @Test
    void uneImbricationSansFinEstRefuseeSansAccident() {
        assertThrows(ProblemeException.class, () -> lire("{\"a\":" + "[".repeat(60_000)));
    }

    @Test
    void unCorpsTropLongEstRefuse() throws IOException {
        String blancs = " ".repeat(SaisieJson.TAILLE - 2);
        assertFalse(lire("{}" + blancs).donne("champ"));
        ProblemeException refus = assertThrows(ProblemeException.class, () -> lire("{}" + blancs + " "));
        assertEquals(413, refus.probleme().statut());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "9.0", "0.9e1"})
    void unNombreEntierEstLu(String valeur) throws IOException {
        assertEquals(9, de(valeur).entier("champ", 1, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"9\"", "9.5", "true", "[9]", "{}", "12", "0", "1e1000000000", "1e-1000000000", "99999999999"})
    void uneAutreValeurNestPasUnEntier(String valeur) throws IOException {
        SaisieJson saisie = de(valeur);
        assertNull(saisie.entier("champ", 1, 11));
        assertTrue(saisie.estFautif("champ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "true", "[]", "{}"})
    void uneAutreValeurNestPasUnTexte(String valeur) throws IOException {
        SaisieJson saisie = de(valeur);
        assertNull(saisie.texte("champ"));
        assertEquals("Indiquez un texte entre guillemets.", saisie.fautes().get("champ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e-1000000000", "0.0000001", "1e1000000000", "\"0.5\""})
    void unNombreDemesureEstUneFauteSansCalcul(String valeur) throws IOException {
        SaisieJson saisie = de(valeur);
        assertNull(saisie.nombre("champ", BigDecimal.ZERO, BigDecimal.ONE));
        assertTrue(saisie.estFautif("champ"));
    }

    @Test
    void nulEstAbsentMaisUnChampInconnuEstRefuseMemeNul() throws IOException {
        SaisieJson saisie = de("null");
        assertFalse(saisie.donne("champ"));
        assertNull(saisie.texte("champ"));
        assertNull(saisie.entier("champ", 0, 1));
        saisie.valider();
        saisie.refuserInconnus(Set.of());
        assertEquals(Set.of("champ"), saisie.fautes().keySet());
    }

    @Test
    void unNomDemesureEstAbrege() throws IOException {
        SaisieJson saisie = lire("{\"" + "x".repeat(5_000) + "\":1}");
        saisie.refuserInconnus(Set.of());
        assertEquals(101, saisie.fautes().keySet().iterator().next().length());
    }

    @Test
    void lesEntiersParNomGardentLeurOrdre() throws IOException {
        Map<String, Integer> lus = de("{\"B\":2,\"A\":1}").entiers("champ", 5, 10);
        assertEquals(List.of("B", "A"), List.copyOf(lus.keySet()));
        assertEquals(Map.of("A", 1, "B", 2), lus);
    }

    @Test
    void chaqueNomFautifEstDit() throws IOException {
        SaisieJson saisie = de("{\"A\":\"1\",\"B\":-1,\"C\":null,\"D\":3}");
        assertNull(saisie.entiers("champ", 5, 10));
        assertEquals(
                List.of("champ.A", "champ.B", "champ.C"),
                List.copyOf(saisie.fautes().keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"A\":1,\"B\":1,\"C\":1}", "[1]", "3"})
    void ilFautUnObjetDUnNombreDeNomsRaisonnable(String valeur) throws IOException {
        SaisieJson saisie = de(valeur);
        assertNull(saisie.entiers("champ", 2, 10));
        assertTrue(saisie.estFautif("champ"));
    }
}
