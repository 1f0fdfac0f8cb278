package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.perspectives.SaisieInvalide;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Textes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells every error as a {@link Probleme}; what nobody expected has an incident number, the rest is in the log alone. */
@Provider
public class ProblemeMapper implements ExceptionMapper<Throwable> {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.incident");

    @Context
    private UriInfo adresse;

    @Override
    public Response toResponse(Throwable erreur) {
        if (erreur instanceof WebApplicationException web) {
            return deHttp(web.getResponse());
        }
        return probleme(erreur).reponse(adresse.getBaseUri().getPath()).build();
    }

    private static Probleme probleme(Throwable erreur) {
        if (erreur instanceof SaisieInvalide saisie) {
            return new Probleme(400, Textes.phrase("simulateur.probleme.saisie"), saisie.fautes());
        }
        if (erreur instanceof ProblemeException connu) {
            return connu.probleme();
        }
        String incident = Reference.nouvelle().substring(0, 8);
        JOURNAL.log(Level.SEVERE, "Incident " + incident, erreur);
        return new Probleme(500, Textes.phrase("erreur.incident", incident), Map.of());
    }

    private Response deHttp(Response reponse) {
        if (reponse.getStatus() < 400) {
            return reponse;
        }
        var probleme =
                Probleme.de(reponse.getStatus()).reponse(adresse.getBaseUri().getPath());
        String methodes = reponse.getHeaderString(HttpHeaders.ALLOW);
        if (methodes != null) {
            probleme.header(HttpHeaders.ALLOW, methodes);
        }
        return probleme.build();
    }
}
