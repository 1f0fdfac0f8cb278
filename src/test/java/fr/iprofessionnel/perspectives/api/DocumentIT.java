package fr.iprofessionnel.perspectives.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.navigateur.Banc;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The document of the interface, held against the server: each address, each answer, each field. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DocumentIT {

    private static final ClientApi API = new ClientApi(Banc.site(Banc.ARQUILLIAN));
    private static JsonObject document;

    @BeforeAll
    static void lire() {
        HttpResponse<String> reponse = API.lire("/openapi.json");
        assertEquals(200, reponse.statusCode());
        assertEquals("application/json", ClientApi.type(reponse));
        document = ClientApi.json(reponse);
    }

    /** An operation of the document, and how to send it. */
    private record Operation(String methode, String chemin, JsonObject contenu) {

        /** The parameters of an address, filled with their examples. */
        String adresse() {
            List<String> question = new ArrayList<>();
            String rempli = chemin;
            for (JsonObject parametre : contenu.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY)
                    .asJsonArray()
                    .getValuesAs(JsonObject.class)) {
                JsonValue exemple = parametre.get("example");
                String valeur = exemple instanceof JsonString texte ? texte.getString() : exemple.toString();
                if (parametre.getString("in").equals("path")) {
                    rempli = rempli.replace("{" + parametre.getString("name") + "}", valeur);
                } else {
                    question.add(parametre.getString("name") + "=" + URLEncoder.encode(valeur, StandardCharsets.UTF_8));
                }
            }
            return question.isEmpty() ? rempli : rempli + "?" + String.join("&", question);
        }

        boolean aUnCorps() {
            return contenu.containsKey("requestBody");
        }

        JsonObject corps() {
            return contenu.getValue("/requestBody/content/application~1json").asJsonObject();
        }

        List<JsonObject> exemples() {
            return corps().getJsonObject("examples").values().stream()
                    .map(e -> e.asJsonObject().getJsonObject("value"))
                    .toList();
        }

        HttpResponse<String> envoyer(JsonObject corps, String... entetes) {
            return API.demander(methode, adresse(), corps == null ? null : corps.toString(), entetes);
        }
    }

    private static List<Operation> operations() {
        return document.getJsonObject("paths").entrySet().stream()
                .flatMap(chemin -> chemin.getValue().asJsonObject().entrySet().stream()
                        .map(o -> new Operation(
                                o.getKey().toUpperCase(java.util.Locale.ROOT),
                                chemin.getKey(),
                                o.getValue().asJsonObject())))
                .toList();
    }

    private static void verifier(Operation operation, HttpResponse<String> reponse, int statut) {
        String ou = operation.methode() + " " + operation.chemin() + " : ";
        assertEquals(statut, reponse.statusCode(), ou + reponse.body());
        JsonObject contenus = Schema.resoudre(
                        document,
                        operation.contenu().getJsonObject("responses").getJsonObject(Integer.toString(statut)))
                .getJsonObject("content");
        assertEquals(contenus.keySet(), Set.of(ClientApi.type(reponse)), ou + statut);
        JsonObject schema = contenus.values().iterator().next().asJsonObject().getJsonObject("schema");
        assertEquals(List.of(), Schema.fautes(document, schema, ClientApi.json(reponse)), ou + statut);
    }

    @Test
    void chaqueAdresseRepondCeQueLeDocumentPromet() {
        assertEquals(8, operations().size());
        for (Operation operation : operations()) {
            if (operation.aUnCorps()) {
                operation.exemples().forEach(exemple -> {
                    assertEquals(
                            List.of(), Schema.fautes(document, operation.corps().getJsonObject("schema"), exemple));
                    verifier(operation, operation.envoyer(exemple, "Content-Type", "application/json"), 200);
                });
            } else {
                verifier(operation, operation.envoyer(null), 200);
            }
        }
    }

    @Test
    void chaqueRefusPromisEstDonne() {
        for (Operation operation : operations()) {
            Set<String> essayes = new TreeSet<>(Set.of("200", "429"));
            JsonObject corps = operation.aUnCorps() ? operation.exemples().get(0) : null;
            String type = operation.aUnCorps() ? "application/json" : "text/plain";
            verifier(operation, operation.envoyer(corps, "Content-Type", type, "Accept", "text/html"), 406);
            essayes.add("406");
            if (operation.aUnCorps()) {
                JsonObject inconnu =
                        Json.createObjectBuilder(corps).add("inconnu", 1).build();
                verifier(operation, operation.envoyer(inconnu, "Content-Type", type), 400);
                verifier(operation, operation.envoyer(corps, "Content-Type", "text/plain"), 415);
                JsonObject demesure = Json.createObjectBuilder(corps)
                        .add("inconnu", "x".repeat(SaisieJson.TAILLE))
                        .build();
                verifier(operation, operation.envoyer(demesure, "Content-Type", type), 413);
                essayes.addAll(Set.of("400", "413", "415"));
            } else if (operation.contenu().getJsonObject("responses").containsKey("400")) {
                verifier(operation, API.lire(operation.adresse() + "&inconnu=1"), 400);
                essayes.add("400");
            }
            assertEquals(
                    essayes,
                    new TreeSet<>(operation.contenu().getJsonObject("responses").keySet()),
                    operation.chemin());
        }
    }

    @Test
    void chaqueParametreObligatoireLEst() {
        for (Operation operation : operations()) {
            if (operation.methode().equals("GET") && operation.adresse().contains("?")) {
                HttpResponse<String> reponse = API.lire(operation.chemin());
                verifier(operation, reponse, 400);
                Set<String> attendus =
                        operation.contenu().getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                                .filter(p -> p.getBoolean("required"))
                                .map(p -> p.getString("name"))
                                .collect(Collectors.toSet());
                assertEquals(attendus, champs(reponse));
            } else if (operation.aUnCorps()) {
                HttpResponse<String> reponse = API.poster(operation.chemin(), "{}");
                verifier(operation, reponse, 400);
                JsonObject schema = Schema.resoudre(document, operation.corps().getJsonObject("schema"));
                Set<String> obligatoires = schema.getJsonArray("required").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet());
                assertTrue(champs(reponse).containsAll(obligatoires), reponse.body());
            }
        }
    }

    static Set<String> champs(HttpResponse<String> reponse) {
        return ClientApi.json(reponse).getJsonArray("erreurs").getValuesAs(JsonObject.class).stream()
                .map(e -> e.getString("champ"))
                .collect(Collectors.toSet());
    }
}
