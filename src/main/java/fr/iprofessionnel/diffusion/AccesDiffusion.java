package fr.iprofessionnel.diffusion;

import fr.iprofessionnel.annuaire.Portefeuilles;
import fr.iprofessionnel.courrier.CourrierService;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Who may read the messages to many, and to whom they may write: managers read those of their service, heads of a service
 * read all; a manager writes to their portfolios of the day, the head to those of the whole service.
 */
@Dependent
class AccesDiffusion {

    @Inject
    private DiffusionRepository diffusions;

    @Inject
    private Portefeuilles portefeuilles;

    @Inject
    private CourrierService courrier;

    @Inject
    private AccesSql sql;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /**
     * A manager in office.
     *
     * @param agent who calls
     * @param fonction what they do
     * @param service where
     * @param responsable whether they are the head of a service
     */
    record Auteur(AgentConnecte agent, String fonction, String service, boolean responsable) {}

    /**
     * The caller, a manager.
     *
     * @throws Introuvable when they are not, or not any more
     */
    Auteur gestionnaire() {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        LocalDate jour = horloge.aujourdhui();
        return sql.premier(
                        "select fonction, service from gestionnaire where agent_id = ? and du <= ?"
                                + " and (au is null or au >= ?)",
                        c -> new Auteur(agent, c.texte(), c.texte(), courrier.estResponsable()),
                        agent.agentId(),
                        jour,
                        jour)
                .orElseThrow(() -> new Introuvable("gestionnaire"));
    }

    /** Portfolios whose teachers this manager may write to. */
    Set<Long> portefeuilles(Auteur auteur) {
        LocalDate jour = horloge.aujourdhui();
        Set<Long> confies = new HashSet<>(portefeuilles.confiesA(auteur.agent().agentId(), jour));
        if (auteur.responsable()) {
            confies.addAll(portefeuilles.duService(auteur.service(), jour));
        }
        return confies;
    }

    /**
     * A message to many that this manager may read.
     *
     * @throws Introuvable when there is none for them
     */
    Diffusion lire(Auteur auteur, String reference) {
        return diffusions
                .parReference(reference)
                .filter(d -> auteur.responsable() || d.service().equals(auteur.service()))
                .orElseThrow(() -> refuser(auteur, reference));
    }

    /** The same, for its author alone. */
    Diffusion lireSienne(Auteur auteur, String reference) {
        Diffusion diffusion = lire(auteur, reference);
        if (diffusion.compteId() != auteur.agent().compteId()) {
            throw refuser(auteur, reference);
        }
        return diffusion;
    }

    private Introuvable refuser(Auteur auteur, String reference) {
        journal.noter("REFUS_DIFFUSION", auteur.agent().compteId(), null, null, null);
        return new Introuvable("diffusion " + reference);
    }
}
