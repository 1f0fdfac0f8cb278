package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.AvisSecuriteService;
import fr.iprofessionnel.compte.SessionService;
import fr.iprofessionnel.courrier.DestinataireService;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.SureteService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Gives access back to somebody who has lost it: lifts their factors and recovery codes, or lets a letter be printed. Two
 * persons of the service: the manager of the file asks, another one grants. Neither sees nor chooses a password; the person
 * is told of both. Sensitive acts are put off for a day once factors were lifted.
 */
@Stateless
public class LeveeService {

    private static final Duration VALIDITE = Duration.ofDays(21);
    private static final int MOTIF = 300;

    @Inject
    private LeveeRepository levees;

    @Inject
    private FacteurRepository facteurs;

    @Inject
    private DestinataireService destinataires;

    @Inject
    private SessionService sessions;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private Appelant appelant;

    @Inject
    private SureteService surete;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /** What waits for a decision in the caller's service. */
    public List<Levee> enAttente() {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        return levees.enAttente(service(agent), agent.compteId(), debut());
    }

    /**
     * Asks for it, for somebody whose file the caller manages or a colleague of the service.
     *
     * @param motif how the person was recognised
     */
    public void demander(ObjetLevee objet, String identifiant, String motif) {
        AgentConnecte agent = exigerGestionnaire();
        String net = motif == null ? "" : motif.strip();
        if (net.isEmpty()) {
            throw new Refus("levee.motif.absent");
        }
        LeveeRepository.Vise vise = levees.vise(
                        identifiant == null ? "" : identifiant.strip().toLowerCase(Locale.ROOT))
                .filter(v -> v.compte() != agent.compteId() && estDuRessort(v, agent))
                .orElseThrow(() -> new Refus("levee.inconnu"));
        String reference = Reference.nouvelle();
        levees.ajouter(
                reference,
                objet,
                vise.compte(),
                agent.compteId(),
                net.substring(0, Math.min(MOTIF, net.length())),
                horloge.maintenant());
        journal.noter("LEVEE_DEMANDEE", agent.compteId(), reference, null, objet.name());
        avis.prevenir(vise.compte(), objet.avis("demandee"));
    }

    private boolean estDuRessort(LeveeRepository.Vise vise, AgentConnecte agent) {
        if (vise.dossier() == null) {
            return service(agent).equals(vise.service());
        }
        try {
            destinataires.lire(vise.dossier());
            return true;
        } catch (Introuvable e) {
            throw new Refus("levee.inconnu");
        }
    }

    /** Grants it or not, for a request of a colleague of the same service. */
    public void decider(String reference, boolean accordee) {
        AgentConnecte agent = exigerGestionnaire();
        LeveeRepository.Demande demande = levees.aDecider(reference, service(agent), agent.compteId(), debut())
                .orElseThrow(() -> new Introuvable("levée"));
        if (!levees.decider(reference, agent.compteId(), accordee, horloge.maintenant())) {
            throw new Introuvable("levée");
        }
        journal.noter(
                accordee ? "LEVEE_ACCORDEE" : "LEVEE_REFUSEE",
                agent.compteId(),
                reference,
                null,
                demande.objet().name());
        if (accordee && demande.objet() == ObjetLevee.FACTEURS) {
            lever(demande.compte());
        }
        avis.prevenir(demande.compte(), demande.objet().avis(accordee ? "accordee" : "refusee"));
    }

    private void lever(long compte) {
        facteurs.retirerTout(compte);
        facteurs.reporter(compte);
        sessions.fermerToutes(compte);
        surete.commencer(compte);
    }

    private AgentConnecte exigerGestionnaire() {
        appelant.exiger(Role.GESTIONNAIRE);
        return surete.exigerActe();
    }

    private String service(AgentConnecte agent) {
        return levees.service(agent.compteId()).orElseThrow(() -> new Introuvable("service"));
    }

    private Instant debut() {
        return horloge.maintenant().minus(VALIDITE);
    }
}
