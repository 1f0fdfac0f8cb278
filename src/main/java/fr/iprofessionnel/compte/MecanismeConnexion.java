package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.GardeFilter;
import fr.iprofessionnel.socle.NonLus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the person of the session known to the server, at each request, with the roles that they hold at that moment.
 *
 * <p>It never asks for anything: {@link GardeFilter} sends to the sign-in page, which opens the session.
 */
@ApplicationScoped
public class MecanismeConnexion implements HttpAuthenticationMechanism {

    /** Query of the requests that a page makes by itself: they do not keep a session alive. */
    private static final String SILENCIEUX = "silencieux";

    @Inject
    private Reconnaissances reconnaissances;

    @Inject
    private SessionService sessions;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest requete, HttpServletResponse reponse, HttpMessageContext message) {
        if (estSansPersonne(requete)) {
            return message.doNothing();
        }
        Optional<String> secret = CookieSession.lire(requete);
        if (secret.isEmpty()) {
            return message.doNothing();
        }
        Reconnaissances.Reconnaissance reconnaissance = reconnaissances.reconnaitre(secret.get());
        if (reconnaissance.expiree()) {
            CookieSession.effacer(requete, reponse);
            requete.setAttribute(GardeFilter.SESSION_EXPIREE, true);
        }
        if (reconnaissance.agent() == null) {
            return message.doNothing();
        }
        if (reconnaissance.aNoter() && !SILENCIEUX.equals(requete.getQueryString())) {
            sessions.noterActivite(reconnaissance.agent());
        }
        requete.setAttribute(NonLus.ATTRIBUT, reconnaissance.nonLus());
        return connaitre(reconnaissance.agent(), requete, message);
    }

    private static AuthenticationStatus connaitre(
            AgentConnecte agent, HttpServletRequest requete, HttpMessageContext message) {
        requete.setAttribute(GardeFilter.AGENT, agent);
        return message.notifyContainerAboutLogin(
                agent,
                agent.estRetenu()
                        ? Set.of()
                        : agent.roles().stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static boolean estSansPersonne(HttpServletRequest requete) {
        return Adresses.estSansPersonne(
                requete.getRequestURI().substring(requete.getContextPath().length()));
    }
}
