package fr.iprofessionnel.socle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Who makes this request, for the services: each of them decides from it what it may give.
 *
 * <p>Set once by {@link GardeFilter} from what the authentication mechanism recognised; outside a request of a person (a
 * batch job, a timer) there is nobody, and a service that asks for a person refuses.
 */
@RequestScoped
public class Appelant {

    @Inject
    private Horloge horloge;

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

    /** Whether the person gave a password or a factor lately, as a sensitive act wants. */
    public boolean aProuve() {
        return agent != null
                && agent.prouveLe() != null
                && horloge.maintenant()
                        .isBefore(agent.prouveLe().plus(Configuration.courante().minutes(Parametre.PREUVE_DUREE)));
    }

    /**
     * The person signed in, who gave a password or a factor lately: for the sensitive acts of any package.
     *
     * @throws Refus when it was too long ago
     */
    public AgentConnecte exigerPreuve() {
        AgentConnecte connecte = exiger();
        if (!aProuve()) {
            throw new Refus("preuve.demandee");
        }
        return connecte;
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
