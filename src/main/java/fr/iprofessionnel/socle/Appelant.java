package fr.iprofessionnel.socle;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * Who makes this request, for the services: each of them decides from it what it may give.
 *
 * <p>Set once by {@link GardeFilter} from what the authentication mechanism recognised; outside a request of a person (a
 * batch job, a timer) there is nobody, and a service that asks for a person refuses.
 */
@RequestScoped
public class Appelant {

    private AgentConnecte agent;

    /** For the guard of the requests, and for nobody else: a test holds it. */
    public void reconnaitre(AgentConnecte agent) {
        this.agent = agent;
    }

    /** The person signed in, if any. */
    public Optional<AgentConnecte> agent() {
        return Optional.ofNullable(agent);
    }

    /**
     * The person signed in.
     *
     * @throws Introuvable when there is nobody
     */
    public AgentConnecte exiger() {
        return agent().orElseThrow(() -> new Introuvable("appelant"));
    }

    /**
     * The person signed in, who must hold this role.
     *
     * @throws Introuvable when they do not: what is reserved does not exist for the others
     */
    public AgentConnecte exiger(Role role) {
        AgentConnecte connecte = exiger();
        if (!connecte.est(role)) {
            throw new Introuvable("role " + role);
        }
        return connecte;
    }
}
