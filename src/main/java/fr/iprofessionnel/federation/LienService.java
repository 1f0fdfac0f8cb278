package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.AvisSecuriteService;
import fr.iprofessionnel.compte.SecondFacteur;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.JournalService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The link of the caller's account with the portal, as they see it. */
@Stateless
public class LienService {

    @Inject
    private IdentiteRepository identites;

    @Inject
    private SessionPortailRepository ouvertes;

    @Inject
    private SecondFacteur facteurs;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private JournalService journal;

    @Inject
    private Appelant appelant;

    /** It; empty when there is none. */
    public Optional<Lien> lire() {
        long compteId = appelant.exiger().compteId();
        return Reglages.lire().flatMap(r -> identites.lire(compteId, r.emetteur()));
    }

    /**
     * Whether the caller may show at the portal who they are, in the place of the password: the portal has opened their
     * session, and they have no second factor of ours.
     */
    public boolean peutProuver() {
        AgentConnecte agent = appelant.exiger();
        return Reglages.lire().isPresent()
                && ouvertes.lire(agent.sessionId()).isPresent()
                && !facteurs.estActif(agent.compteId());
    }

    /** Takes it away. */
    public void delier() {
        AgentConnecte agent = appelant.exigerPreuve();
        if (identites.delier(agent.compteId()) > 0) {
            journal.noter("PORTAIL_DELIE", agent.compteId(), agent.reference(), null, null);
            avis.prevenir(agent.compteId(), "avis.portail.delie");
        }
    }
}
