package fr.iprofessionnel.socle;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * The fictional academy has just got its people and their accounts, in the transaction under way: each part of the portal may
 * add what it shows them.
 */
public record DemonstrationChargee() {

    /**
     * Does something with each object of a file of the demonstration.
     *
     * @param fichier name of the file, a JSON array of objects
     */
    public void pourChaque(String fichier, Consumer<JsonObject> geste) throws IOException {
        try (InputStream flux = DemonstrationChargee.class.getResourceAsStream("/demonstration/" + fichier);
                JsonReader lecteur = Json.createReader(flux)) {
            lecteur.readArray().getValuesAs(JsonObject.class).forEach(geste);
        }
    }
}
