package fr.iprofessionnel.perspectives.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Writes the answers: bytes, that every server sends as they are. */
final class Reponses {

    private Reponses() {}

    static Response json(JsonObject contenu) {
        return Response.ok(octets(contenu), MediaType.APPLICATION_JSON).build();
    }

    static byte[] octets(JsonStructure contenu) {
        return contenu.toString().getBytes(StandardCharsets.UTF_8);
    }
}
