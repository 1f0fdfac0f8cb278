package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Etape;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * Opens and ends sessions; {@link Reconnaissances} finds them again at each request.
 *
 * <p>A session ends after a time without activity (shorter for those who see the files of others), after a time
 * whatever the activity, or when the person or another sign-in ends it.
 */
@Stateless
public class SessionService {

    @Inject
    private CompteRepository comptes;

    @Inject
    private Horloge horloge;

    @Inject
    private Appelant appelant;

    /** Notes that the person is still there. */
    public void noterActivite(AgentConnecte agent) {
        comptes.noterActivite(agent.sessionId(), horloge.maintenant());
    }

    /** Ends the session of the caller. */
    public void fermer() {
        comptes.fermer(List.of(appelant.exiger().sessionId()));
    }

    /**
     * Opens a session and ends those beyond the number allowed, the least recently used first.
     *
     */
    public Connexion ouvrir(Compte compte, Origine origine) {
        return ouvrir(compte, origine, null);
    }

    /**
     * Opens a session that only serves to do what is still asked for.
     *
     * @param etape what that is; null when nothing
     */
    public Connexion ouvrir(Compte compte, Origine origine, Etape etape) {
        return ouvrir(compte, origine, etape, null);
    }

    /** Opens a session by the academy's portal: no password of ours is to be chosen for it. */
    public Connexion ouvrir(Compte compte, Origine origine, Etape etape, AccesPortail acces) {
        String secret = Reference.secret();
        SessionOuverte session =
                new SessionOuverte(compte.getId(), secret, horloge.maintenant(), origine, etape, acces);
        comptes.ajouter(session);
        List<Long> sessions = comptes.sessions(compte.getId());
        int maximum = Configuration.courante().entier(Parametre.SESSION_NOMBRE_MAXIMAL);
        if (sessions.size() > maximum) {
            comptes.fermer(sessions.subList(maximum, sessions.size()));
        }
        return new Connexion(secret, session.id(), compte.getReference(), etape, null);
    }

    /**
     * Notes that the caller has just shown who they are, and gives their session another secret.
     *
     * @return the secret, for the cookie
     */
    public String prouver() {
        String secret = Reference.secret();
        comptes.prouver(appelant.exiger().sessionId(), Reference.empreinte(secret), horloge.maintenant());
        return secret;
    }

    /** Ends every session of the caller but this one. */
    public void fermerAutres() {
        AgentConnecte agent = appelant.exiger();
        comptes.fermer(comptes.sessions(agent.compteId()).stream()
                .filter(id -> id != agent.sessionId())
                .toList());
    }

    /** Ends every session of an account. */
    public void fermerToutes(long compteId) {
        comptes.fermer(comptes.sessions(compteId));
    }

    /** Ends these sessions. */
    public void fermerCelles(List<Long> ouvertes) {
        comptes.fermer(ouvertes);
    }

    /** Removes the sessions that ended by themselves. */
    public void balayer() {
        int heures = Configuration.courante().entier(Parametre.SESSION_DUREE_MAXIMALE);
        comptes.fermer(comptes.sessionsInactives(horloge.maintenant().minus(Duration.ofHours(heures))));
    }
}
