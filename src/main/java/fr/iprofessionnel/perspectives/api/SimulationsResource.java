package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.perspectives.Demande;
import fr.iprofessionnel.perspectives.LectureDemande;
import fr.iprofessionnel.perspectives.Simulation;
import fr.iprofessionnel.statut.bareme.Bareme;
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
        Bareme bareme = Bareme.courant();
        Demande demande = LectureDemande.lireStrictement(SaisieJson.lire(corps), bareme);
        return Reponses.json(SimulationJson.ecrire(Simulation.de(demande, bareme)));
    }
}
