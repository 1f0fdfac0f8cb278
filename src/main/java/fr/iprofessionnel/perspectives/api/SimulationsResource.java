package fr.iprofessionnel.perspectives.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** What the rules of the statute say of a situation. Nothing is kept of it. */
@Path("simulations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SimulationsResource {

    /** The answer to a situation. */
    @POST
    public Response simuler(InputStream corps) throws IOException {
        SaisieJson saisie = SaisieJson.lire(corps);
        saisie.valider();
        return Reponses.json(jakarta.json.JsonValue.EMPTY_JSON_OBJECT);
    }
}
