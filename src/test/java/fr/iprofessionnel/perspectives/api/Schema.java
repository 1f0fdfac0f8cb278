package fr.iprofessionnel.perspectives.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a value with a schema of an OpenAPI document, as far as our document uses schemas; a keyword it does not know
 * is a fault of its own.
 */
final class Schema {

    private static final Set<String> CONNUS = Set.of(
            "$ref",
            "type",
            "description",
            "required",
            "properties",
            "additionalProperties",
            "items",
            "enum",
            "oneOf",
            "format",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMaximum",
            "minProperties",
            "maxProperties");

    private final JsonObject document;
    private final List<String> fautes = new ArrayList<>();

    private Schema(JsonObject document) {
        this.document = document;
    }

    /** What the value has that the schema does not say, or the other way round. */
    static List<String> fautes(JsonObject document, JsonObject schema, JsonValue valeur) {
        Schema comparaison = new Schema(document);
        comparaison.comparer("", schema, valeur);
        return comparaison.fautes;
    }

    /** What a reference leads to; the object itself when it is none. */
    static JsonObject resoudre(JsonObject document, JsonObject objet) {
        return objet.containsKey("$ref")
                ? document.getValue(objet.getString("$ref").substring(1)).asJsonObject()
                : objet;
    }

    private void comparer(String ou, JsonObject donne, JsonValue valeur) {
        JsonObject schema = resoudre(document, donne);
        schema.keySet().stream()
                .filter(mot -> !CONNUS.contains(mot))
                .forEach(mot -> fautes.add(ou + " : mot inconnu du test : " + mot));
        if (schema.containsKey("oneOf")) {
            choisir(ou, schema.getJsonArray("oneOf"), valeur);
            return;
        }
        if (schema.containsKey("type") && !types(schema).contains(type(valeur))) {
            fautes.add(ou + " : " + type(valeur) + " au lieu de " + types(schema));
        }
        if (schema.containsKey("enum") && !schema.getJsonArray("enum").contains(valeur)) {
            fautes.add(ou + " : " + valeur + " n'est pas dans la liste");
        }
        if (valeur instanceof JsonString texte && "date".equals(schema.getString("format", ""))) {
            verifier(ou, texte.getString().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}"), "date illisible " + texte);
        }
        if (valeur instanceof JsonObject objet) {
            comparerObjet(ou, schema, objet);
        } else if (valeur instanceof JsonArray liste) {
            liste.forEach(element -> comparer(ou + "[]", schema.getJsonObject("items"), element));
        }
    }

    private void choisir(String ou, JsonArray choix, JsonValue valeur) {
        long convenables = choix.getValuesAs(JsonObject.class).stream()
                .filter(c -> fautes(document, c, valeur).isEmpty())
                .count();
        if (convenables != 1) {
            fautes.add(ou + " : " + convenables + " des choix conviennent à " + valeur);
            choix.getValuesAs(JsonObject.class)
                    .forEach(c -> fautes(document, c, valeur).forEach(f -> fautes.add(ou + f)));
        }
    }

    private void comparerObjet(String ou, JsonObject schema, JsonObject objet) {
        JsonObject champs =
                schema.getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        schema.getOrDefault("required", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .forEach(champ -> verifier(ou, objet.containsKey(champ), champ + " manque"));
        objet.forEach((champ, valeur) -> {
            if (champs.containsKey(champ)) {
                comparer(ou + "/" + champ, champs.getJsonObject(champ), valeur);
            } else if (schema.get("additionalProperties") instanceof JsonObject autres) {
                comparer(ou + "/" + champ, autres, valeur);
            } else {
                fautes.add(ou + " : " + champ + " n'est pas dans le document");
            }
        });
    }

    private void verifier(String ou, boolean vrai, String sinon) {
        if (!vrai) {
            fautes.add(ou + " : " + sinon);
        }
    }

    private static Set<String> types(JsonObject schema) {
        JsonValue type = schema.get("type");
        return type instanceof JsonArray plusieurs
                ? plusieurs.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .flatMap(t -> t.equals("number") ? Set.of("number", "integer").stream() : Set.of(t).stream())
                        .collect(Collectors.toSet())
                : schema.getString("type").equals("number")
                        ? Set.of("number", "integer")
                        : Set.of(schema.getString("type"));
    }

    private static String type(JsonValue valeur) {
        return switch (valeur.getValueType()) {
            case STRING -> "string";
            case NUMBER -> ((JsonNumber) valeur).isIntegral() ? "integer" : "number";
            case TRUE, FALSE -> "boolean";
            case NULL -> "null";
            case OBJECT -> "object";
            case ARRAY -> "array";
        };
    }
}
