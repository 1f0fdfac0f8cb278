package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.socle.Textes;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * An error as RFC 9457 writes it.
 *
 * @param statut HTTP status
 * @param detail sentence for the person
 * @param fautes sentence of each field at fault; empty when the error is about no field
 */
record Probleme(int statut, String detail, Map<String, String> fautes) {

    /** Media type of the answer. */
    static final String TYPE = "application/problem+json";

    /** What the document says of an answer that tells the faults of fields. */
    private static final String SAISIE = "openapi.json#/components/responses/SaisieInvalide";

    static Probleme de(int statut) {
        return new Probleme(statut, phrase(statut, "texte"), Map.of());
    }

    private static String phrase(int statut, String fin) {
        String cle = "simulateur.probleme." + statut + "." + fin;
        return Textes.phrase(Textes.connait(cle) ? cle : "simulateur.probleme.400." + fin);
    }

    /**
     * The problem in JSON.
     *
     * @param base path of the interface, with the slash at its end
     */
    byte[] octets(String base) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", fautes.isEmpty() ? "about:blank" : base + SAISIE)
                .add("title", phrase(statut, "titre"))
                .add("status", statut)
                .add("detail", detail);
        if (!fautes.isEmpty()) {
            JsonArrayBuilder erreurs = Json.createArrayBuilder();
            fautes.forEach((champ, phrase) ->
                    erreurs.add(Json.createObjectBuilder().add("champ", champ).add("message", phrase)));
            json.add("erreurs", erreurs);
        }
        return Reponses.octets(json.build());
    }

    /** The answer to send; {@code base} as for {@link #octets}. */
    Response.ResponseBuilder reponse(String base) {
        return Response.status(statut).type(TYPE).entity(octets(base));
    }
}
