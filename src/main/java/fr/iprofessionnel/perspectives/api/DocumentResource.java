package fr.iprofessionnel.perspectives.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The OpenAPI document of this interface. */
@Path("openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

    private static final byte[] DOCUMENT = lire();

    private static byte[] lire() {
        try (InputStream flux = DocumentResource.class.getResourceAsStream("/openapi.json")) {
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    public Response lireDocument() {
        return Response.ok(DOCUMENT, MediaType.APPLICATION_JSON).build();
    }
}
