package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AgentConnecte;
import java.util.Optional;

/** What the sign-out asks of the academy's portal, which another package knows. */
public interface SortiePortail {

    /**
     * How a session also ends at the portal that opened it.
     *
     * @param adresse where the browser goes to end it there; null when the portal cannot be told
     */
    record Sortie(String adresse) {}

    /**
     * How this session ends there, asked before it ends here.
     *
     * @param portail public address of the application
     * @return empty when it was not opened by the portal
     */
    Optional<Sortie> preparer(AgentConnecte agent, String portail);
}
