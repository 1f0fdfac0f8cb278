package fr.iprofessionnel.perspectives.api;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.DebitParAdresse;
import fr.iprofessionnel.socle.Parametre;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Lets an address send so many requests a second, whatever it asks for; the next ones are told to wait a second. */
@Provider
@PreMatching
public class DebitFilter implements ContainerRequestFilter {

    private static final DebitParAdresse DEBIT =
            new DebitParAdresse(Configuration.courante().entier(Parametre.API_DEBIT));

    @Context
    private HttpServletRequest requete;

    @Override
    public void filter(ContainerRequestContext contexte) {
        if (!DEBIT.admettre(AdresseClient.de(requete), System.nanoTime())) {
            contexte.abortWith(Probleme.de(Response.Status.TOO_MANY_REQUESTS.getStatusCode())
                    .reponse(contexte.getUriInfo().getBaseUri().getPath())
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build());
        }
    }
}
