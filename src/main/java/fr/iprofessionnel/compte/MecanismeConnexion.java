package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.GardeFilter;
import fr.iprofessionnel.socle.NonLus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * Makes the person of the session known to the server, at each request, with the roles that they hold at that moment. It is a
 * module of Jakarta Authentication, which {@link MecanismeConnexionListener} installs.
 *
 * <p>It never asks for anything: {@link GardeFilter} sends to the sign-in page, which opens the session.
 */
@Dependent
class MecanismeConnexion implements ServerAuthModule {

    /** Query of the requests that a page makes by itself: they do not keep a session alive. */
    private static final String SILENCIEUX = "silencieux";

    private static final Class<?>[] MESSAGES = {HttpServletRequest.class, HttpServletResponse.class};

    @Inject
    private Reconnaissances reconnaissances;

    @Inject
    private SessionService sessions;

    private CallbackHandler serveur;

    @Override
    public void initialize(
            MessagePolicy demande, MessagePolicy reponse, CallbackHandler serveur, Map<String, Object> options) {
        this.serveur = serveur;
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return MESSAGES.clone();
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        HttpServletRequest requete = (HttpServletRequest) message.getRequestMessage();
        AgentConnecte agent = reconnaitre(requete, (HttpServletResponse) message.getResponseMessage());
        if (agent == null) {
            annoncer(new CallerPrincipalCallback(client, (String) null));
        } else {
            requete.setAttribute(GardeFilter.AGENT, agent);
            annoncer(new CallerPrincipalCallback(client, agent), new GroupPrincipalCallback(client, roles(agent)));
        }
        return AuthStatus.SUCCESS;
    }

    /** Who makes the request; null for a visitor, and for a file that is the same for everybody. */
    private AgentConnecte reconnaitre(HttpServletRequest requete, HttpServletResponse reponse) {
        Optional<String> secret = estSansPersonne(requete) ? Optional.empty() : CookieSession.lire(requete);
        if (secret.isEmpty()) {
            return null;
        }
        Reconnaissances.Reconnaissance reconnaissance = reconnaissances.reconnaitre(secret.get());
        if (reconnaissance.expiree()) {
            CookieSession.effacer(requete, reponse);
            requete.setAttribute(GardeFilter.SESSION_EXPIREE, true);
        }
        if (reconnaissance.aNoter() && !SILENCIEUX.equals(requete.getQueryString())) {
            sessions.noterActivite(reconnaissance.agent());
        }
        requete.setAttribute(NonLus.ATTRIBUT, reconnaissance.nonLus());
        return reconnaissance.agent();
    }

    /** Who has still something to do before any page opens holds no role meanwhile. */
    private static String[] roles(AgentConnecte agent) {
        return agent.estRetenu()
                ? new String[0]
                : agent.roles().stream().map(Enum::name).toArray(String[]::new);
    }

    private void annoncer(Callback... faits) throws AuthException {
        try {
            serveur.handle(faits);
        } catch (IOException | UnsupportedCallbackException e) {
            throw (AuthException) new AuthException("Le serveur n'a pas pris la personne reconnue.").initCause(e);
        }
    }

    private static boolean estSansPersonne(HttpServletRequest requete) {
        return Adresses.estSansPersonne(
                requete.getRequestURI().substring(requete.getContextPath().length()));
    }

    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject sujet) {
        // The session ends by its own cookie: the server keeps nobody from one request to the next.
    }
}
