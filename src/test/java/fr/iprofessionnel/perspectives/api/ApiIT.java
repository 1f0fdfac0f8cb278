package fr.iprofessionnel.perspectives.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON interface over HTTP: open to all, without cookie, and every error a problem. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiIT {

    private static final ClientApi API = new ClientApi(Banc.site(Banc.ARQUILLIAN));

    private static JsonObject probleme(HttpResponse<String> reponse, int statut) {
        assertEquals(statut, reponse.statusCode(), reponse.body());
        assertEquals("application/problem+json", ClientApi.type(reponse));
        JsonObject probleme = ClientApi.json(reponse);
        assertEquals(statut, probleme.getInt("status"));
        assertFalse(probleme.getString("title").isBlank());
        assertFalse(probleme.getString("detail").contains("Exception"), reponse.body());
        assertTrue(reponse.headers().allValues("Set-Cookie").isEmpty());
        return probleme;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/statut/traitement?indice=408&date=2022-07-01|{\"traitementMensuelBrut\":1978.81}",
                "/statut/contingent?effectif=132&taux=30&report=0|{\"promotions\":39,\"report\":0.6}",
                "/statut/contingent?effectif=132&taux=30|{\"promotions\":39,\"report\":0.6}",
                "/statut/contingent?effectif=10&taux=23&report=0.7|{\"promotions\":3,\"report\":0}",
                "/statut/uai/0951099D|{\"uai\":\"0951099D\",\"valide\":true}",
                "/statut/uai/0951099E|{\"uai\":\"0951099E\",\"valide\":false}",
                "/statut/uai/n-importe%20quoi|{\"uai\":\"N-IMPORTE QUOI\",\"valide\":false}",
                "/statut/anciennete?du=2022-10-01&au=2025-08-31&convention=RECTORAT|{\"annees\":2,\"mois\":10,\"jours\":29}",
                "/statut/anciennete?du=2022-10-01&au=2025-08-31&convention=CALENDRIER|{\"annees\":2,\"mois\":10,\"jours\":30}"
            })
    void uneQuestionAUneReponse(String adresse, String attendue) {
        HttpResponse<String> reponse = API.lire(adresse);
        assertEquals(200, reponse.statusCode(), reponse.body());
        assertEquals(attendue, reponse.body());
        assertEquals(
                "nosniff",
                reponse.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", reponse.headers().firstValue("Cache-Control").orElse(""));
        assertTrue(reponse.headers().allValues("Set-Cookie").isEmpty());
    }

    @Test
    void lesSiegesDe2018SontCeuxQuiOntEtePublies() {
        HttpResponse<String> reponse = API.poster("/statut/sieges", """
                {"sieges":10,"listes":{"CFDT":15246,"SPELC":13196,"CFTC":11010,"CGT":3906,"SUNDEP":1266,"SNALC":871,
                 "CGC":757,"FO":565,"CNMEP":238}}""");
        assertEquals(
                "{\"sieges\":{\"CFDT\":4,\"SPELC\":3,\"CFTC\":2,\"CGT\":1,\"SUNDEP\":0,\"SNALC\":0,\"CGC\":0,\"FO\":0,"
                        + "\"CNMEP\":0}}",
                reponse.body());
    }

    @Test
    void uneEgaliteParfaiteVaAuTirageAuSort() {
        assertEquals(
                "{\"sieges\":{\"A\":1,\"B\":1},\"aTirer\":1,\"aDepartager\":[\"A\",\"B\"]}",
                API.poster("/statut/sieges", "{\"sieges\":3,\"listes\":{\"A\":10,\"B\":10}}")
                        .body());
    }

    @Test
    void lExempleDuCertifieARecuSaReponse() {
        JsonObject reponse = ClientApi.json(API.poster("/simulations", SimulationJsonTest.EXEMPLE));
        assertEquals(595, reponse.getJsonObject("situation").getInt("indiceMajore"));
        assertEquals("2026-10-01", reponse.getJsonObject("avancement").getString("date"));
    }

    @Test
    void toutesLesFautesSontDitesALaFoisEnFrancais() {
        HttpResponse<String> reponse = API.poster("/simulations", """
                {"echelle":"CERTIFIE","grade":"CLASSE_NORMALE","echelon":"9","dateAccesEchelon":"2025-02-31",
                 "dateReference":"2025-08-31","quotite":120,"appreciation":"BON","numen":"x"}""");
        JsonObject probleme = probleme(reponse, 400);
        assertEquals(
                Set.of("echelon", "dateAccesEchelon", "quotite", "appreciation", "numen"), DocumentIT.champs(reponse));
        assertEquals(
                "/i-professionnel/api/openapi.json#/components/responses/SaisieInvalide", probleme.getString("type"));
        assertTrue(reponse.body().contains("Indiquez un nombre de 50 à 100."), reponse.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"a\":1,\"a\":2}", "{\"a\":1}x", "\u0000"})
    void unCorpsIllisibleEstUnProbleme(String corps) {
        assertEquals(
                "about:blank", probleme(API.poster("/simulations", corps), 400).getString("type"));
    }

    @Test
    void uneImbricationSansFinEstUnProbleme() {
        probleme(API.poster("/simulations", "{\"a\":" + "[".repeat(60_000)), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/rien", "/simulations/1", "/statut", "/statut/uai", "/../api/rien", "/a.xhtml"})
    void uneAdresseInconnueEstUnProbleme(String adresse) {
        probleme(API.lire(adresse), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /simulations, POST",
        "PUT, /simulations, POST",
        "DELETE, /statut/traitement, GET",
        "POST, /statut/traitement, GET",
        "PATCH, /statut/sieges, POST"
    })
    void uneAutreMethodeEstUnProbleme(String methode, String adresse, String permise) {
        HttpResponse<String> reponse = API.demander(methode, adresse, null);
        probleme(reponse, 405);
        assertTrue(reponse.headers().firstValue("Allow").orElse("").contains(permise));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "n'importe quoi"})
    void unAutreFormatDeCorpsEstUnProbleme(String type) {
        HttpResponse<String> reponse =
                API.demander("POST", "/simulations", SimulationJsonTest.EXEMPLE, "Content-Type", type);
        assertTrue(reponse.statusCode() == 415 || (reponse.statusCode() == 400 && !type.contains("/")), reponse.body());
        probleme(reponse, reponse.statusCode());
        assertEquals(
                "nosniff",
                reponse.headers().firstValue("X-Content-Type-Options").orElse(""));
    }

    @Test
    void unEnvoiVenuDUnAutreSiteNObtientRienDeParticulier() {
        HttpResponse<String> reponse = API.demander(
                "POST",
                "/simulations",
                SimulationJsonTest.EXEMPLE,
                "Content-Type",
                "application/json; charset=utf-8",
                "Origin",
                "https://ailleurs.example",
                "Sec-Fetch-Site",
                "cross-site",
                "Cookie",
                "iprofessionnel=inconnu");
        assertEquals(200, reponse.statusCode());
        assertTrue(reponse.headers().allValues("Set-Cookie").isEmpty());
        assertTrue(reponse.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @Test
    void auDelaDuDebitUneAdresseDoitAttendre() {
        HttpResponse<String> refus = null;
        for (int i = 0; i < 2_000 && refus == null; i++) {
            HttpResponse<String> reponse = API.demanderUneFois("GET", "/statut/uai/0951099D", null);
            refus = reponse.statusCode() == 429 ? reponse : null;
        }
        assertTrue(refus != null, "aucun refus");
        probleme(refus, 429);
        assertEquals("1", refus.headers().firstValue("Retry-After").orElse(""));
        Attente.pause(Duration.ofSeconds(2));
        assertEquals(
                200, API.demanderUneFois("GET", "/statut/uai/0951099D", null).statusCode());
    }
}
