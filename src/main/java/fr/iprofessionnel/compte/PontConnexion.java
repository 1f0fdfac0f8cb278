package fr.iprofessionnel.compte;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/**
 * Asks {@link MecanismeConnexion} at each request, as the server's own bridge does for any mechanism of Jakarta Security, without
 * looking for it among all beans each time.
 */
@Dependent
class PontConnexion implements ServerAuthModule {

    private static final Class<?>[] MESSAGES = {HttpServletRequest.class, HttpServletResponse.class};

    @Inject
    private MecanismeConnexion mecanisme;

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

    /** The request goes on whoever makes it: the mechanism never asks for anything. */
    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) {
        MessageConnexion contexte = new MessageConnexion(serveur, message, client);
        mecanisme.validateRequest(contexte.getRequest(), contexte.getResponse(), contexte);
        return AuthStatus.SUCCESS;
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
