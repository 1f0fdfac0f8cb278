package fr.iprofessionnel.perspectives.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.perspectives.LectureDemande;
import fr.iprofessionnel.perspectives.Simulation;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answer to a simulation has the fields that the interface promises, whatever is unknown. */
class SimulationJsonTest {

    static final String EXEMPLE = """
            {"echelle":"CERTIFIE","grade":"CLASSE_NORMALE","echelon":9,"chevron":null,"dateAccesEchelon":"2022-10-01",
             "ancienneteConservee":null,"dateReference":"2025-08-31","degre":"SECOND","quotite":100,"nombreEnfants":0,
             "zoneResidence":3,"dateNaissance":"1980-05-12","appreciation":"EXCELLENT"}""";

    private static JsonObject simuler(String corps) throws IOException {
        SaisieJson saisie = SaisieJson.lire(new ByteArrayInputStream(corps.getBytes(StandardCharsets.UTF_8)));
        Bareme bareme = Bareme.courant();
        return SimulationJson.ecrire(Simulation.de(LectureDemande.lireStrictement(saisie, bareme), bareme));
    }

    private static JsonObject promotion(JsonObject reponse, String code) {
        return reponse.getJsonArray("promotions").getValuesAs(JsonObject.class).stream()
                .filter(p -> p.getString("code").equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " manque"));
    }

    @Test
    void lExempleDitTout() throws IOException {
        JsonObject reponse = simuler(EXEMPLE);
        JsonObject situation = reponse.getJsonObject("situation");
        assertEquals(595, situation.getInt("indiceMajore"));
        // 59.0734 x 100 x 595 / 1200
        assertEquals("2929.06", situation.getJsonNumber("traitementMensuelBrut").toString());
        assertEquals("0.00", situation.getJsonNumber("indemniteResidence").toString());
        assertEquals("0.00", situation.getJsonNumber("supplementFamilial").toString());
        assertEquals(
                "{\"annees\":2,\"mois\":10,\"jours\":29}",
                situation.get("anciennete").toString());
        assertFalse(situation.getJsonArray("sources").isEmpty());
        JsonObject avancement = reponse.getJsonObject("avancement");
        assertEquals(10, avancement.getInt("prochainEchelon"));
        assertEquals("2026-10-01", avancement.getString("date"));
        assertEquals(JsonValue.NULL, avancement.get("dateAcceleree"));
        JsonObject horsClasse = promotion(reponse, "HORS_CLASSE");
        assertEquals("OUI", horsClasse.getString("verdict"));
        assertTrue(horsClasse.getJsonObject("bareme").getInt("total") > 0);
        assertTrue(horsClasse.getJsonObject("reclassement").containsKey("indiceMajore"));
        JsonObject projection = reponse.getJsonArray("projection").getJsonObject(0);
        assertEquals(
                Set.of("date", "grade", "echelon", "chevron", "indiceMajore", "traitementMensuelBrut", "motif"),
                projection.keySet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PE|CLASSE_NORMALE|6|2025-08-31",
                "PE|CLASSE_EXCEPTIONNELLE|5|2025-08-31",
                "PLP|HORS_CLASSE|6|2019-09-01",
                "PEPS|CLASSE_EXCEPTIONNELLE|4|2018-08-31",
                "AGREGE|CLASSE_NORMALE|11|2024-01-01",
                "AGREGE|HORS_CLASSE|4|2024-01-01",
                "AE|CLASSE_NORMALE|6|2025-08-31",
                "MA2|CLASSE_NORMALE|5|2025-08-31",
                "INSTITUTEUR|CLASSE_NORMALE|11|2025-08-31",
                "CE_EPS|HORS_CLASSE|3|2025-08-31",
                "BI_ADMISSIBLE|CLASSE_NORMALE|9|2025-08-31",
                "CERTIFIE|CLASSE_NORMALE|9|2099-12-31"
            })
    void leMinimumSuffitPourChaqueEchelle(String echelle, String grade, int echelon, String date) throws IOException {
        JsonObject reponse = simuler("""
                {"echelle":"%s","grade":"%s","echelon":%d,"ancienneteConservee":"P1Y","dateReference":"%s"}""".formatted(echelle, grade, echelon, date));
        assertEquals(
                Set.of("situation", "avancement", "rendezVous", "promotions", "projection", "jeuDeTables"),
                reponse.keySet());
        assertEquals(JsonValue.NULL, reponse.getJsonObject("situation").get("indemniteResidence"));
        assertEquals(JsonValue.NULL, reponse.getJsonObject("situation").get("supplementFamilial"));
    }
}
