package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.AvisSecuriteService;
import fr.iprofessionnel.compte.SessionService;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.JournalService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What every change of a person's factors brings with it: their other sessions end, they are told, it is noted. */
@Dependent
class SuiteChangement {

    @Inject
    private FacteurRepository facteurs;

    @Inject
    private SessionService sessions;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private JournalService journal;

    /** @param phrase key of the sentence that tells the person */
    void conclure(AgentConnecte agent, String evenement, String facteur, String phrase) {
        facteurs.reporter(agent.compteId());
        sessions.fermerAutres();
        journal.noter(evenement, agent.compteId(), facteur, null, null);
        avis.prevenir(agent.compteId(), phrase);
    }
}
