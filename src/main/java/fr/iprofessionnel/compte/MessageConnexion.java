package fr.iprofessionnel.compte;

import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * One request, as {@link MecanismeConnexion} sees it: it tells the server who makes it. What a mechanism that asks for something
 * would want (to send elsewhere, to refuse, to have the server keep the session) is refused as a fault of the portal's.
 */
final class MessageConnexion implements HttpMessageContext {

    private static final String OBLIGATOIRE = "jakarta.security.auth.message.MessagePolicy.isMandatory";

    private final CallbackHandler serveur;
    private final MessageInfo message;
    private final Subject client;
    private Principal personne;
    private Set<String> groupes = Set.of();

    /**
     * A request.
     *
     * @param serveur takes what is told of who makes it
     * @param client whom the server will know them by
     */
    MessageConnexion(CallbackHandler serveur, MessageInfo message, Subject client) {
        this.serveur = serveur;
        this.message = message;
        this.client = client;
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(Principal reconnue, Set<String> siens) {
        personne = reconnue;
        groupes = Set.copyOf(siens);
        dire(
                new CallerPrincipalCallback(client, reconnue),
                new GroupPrincipalCallback(client, groupes.toArray(String[]::new)));
        return AuthenticationStatus.SUCCESS;
    }

    @Override
    public AuthenticationStatus doNothing() {
        personne = null;
        groupes = Set.of();
        dire(new CallerPrincipalCallback(client, (String) null));
        return AuthenticationStatus.NOT_DONE;
    }

    private void dire(Callback... faits) {
        try {
            serveur.handle(faits);
        } catch (IOException | UnsupportedCallbackException e) {
            throw new IllegalStateException("Le serveur n'a pas pris la personne reconnue.", e);
        }
    }

    @Override
    public boolean isProtected() {
        return Boolean.parseBoolean((String) message.getMap().get(OBLIGATOIRE));
    }

    @Override
    public boolean isAuthenticationRequest() {
        return false;
    }

    @Override
    public boolean isRegisterSession() {
        return false;
    }

    @Override
    public void cleanClientSubject() {
        client.getPrincipals().clear();
    }

    @Override
    public AuthenticationParameters getAuthParameters() {
        return new AuthenticationParameters();
    }

    @Override
    public CallbackHandler getHandler() {
        return serveur;
    }

    @Override
    public MessageInfo getMessageInfo() {
        return message;
    }

    @Override
    public Subject getClientSubject() {
        return client;
    }

    @Override
    public HttpServletRequest getRequest() {
        return (HttpServletRequest) message.getRequestMessage();
    }

    @Override
    public void setRequest(HttpServletRequest requete) {
        message.setRequestMessage(requete);
    }

    @Override
    public HttpMessageContext withRequest(HttpServletRequest requete) {
        setRequest(requete);
        return this;
    }

    @Override
    public HttpServletResponse getResponse() {
        return (HttpServletResponse) message.getResponseMessage();
    }

    @Override
    public void setResponse(HttpServletResponse reponse) {
        message.setResponseMessage(reponse);
    }

    @Override
    public Principal getCallerPrincipal() {
        return personne;
    }

    @Override
    public Set<String> getGroups() {
        return groupes;
    }

    @Override
    public void setRegisterSession(String personne, Set<String> groupes) {
        throw inattendu();
    }

    @Override
    public AuthenticationStatus redirect(String adresse) {
        throw inattendu();
    }

    @Override
    public AuthenticationStatus forward(String chemin) {
        throw inattendu();
    }

    @Override
    public AuthenticationStatus responseUnauthorized() {
        throw inattendu();
    }

    @Override
    public AuthenticationStatus responseNotFound() {
        throw inattendu();
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(String nom, Set<String> groupes) {
        throw inattendu();
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult resultat) {
        throw inattendu();
    }

    private static UnsupportedOperationException inattendu() {
        return new UnsupportedOperationException("The mechanism of the portal recognises, and asks for nothing.");
    }
}
