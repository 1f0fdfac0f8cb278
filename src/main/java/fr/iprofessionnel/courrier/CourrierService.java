package fr.iprofessionnel.courrier;

import fr.iprofessionnel.pieces.Piece;
import fr.iprofessionnel.pieces.Pieces;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Feuillet;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the conversations, for the teacher whose they are and for the managers who handle them; for anybody else they do
 * not exist. Opening one tells the other side that it was read.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CourrierService {

    @Inject
    private FilRepository fils;

    @Inject
    private ListeFilsRepository listes;

    @Inject
    private MotsFrequentsRepository frequents;

    @Inject
    private MessageRepository messages;

    @Inject
    private Pieces pieces;

    @Inject
    private AttenteRepository attentes;

    @Inject
    private AccesCourrier acces;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private DelaisService delais;

    @Inject
    private Event<CourrierChange> change;

    /** The caller's conversations as a teacher. One SQL statement on PostgreSQL, two on Derby. */
    public Feuillet<ResumeFil> mesFils(FiltreCourrier filtre) {
        AgentConnecte agent = appelant.exiger(Role.ENSEIGNANT);
        ConditionFils condition = ConditionFils.deLEnseignant(agent.agentId());
        if (filtre.archives()) {
            condition.et("f.archive = true");
        } else if (!filtre.estRecherche()) {
            condition.et("f.archive = false");
        }
        restreindre(condition, filtre);
        if (filtre.estRecherche()) {
            // A teacher has few conversations: their words are read faster one by one than by an index of everybody's.
            condition.quiDisent(filtre.mots(), false);
        }
        return listes.feuillet(condition, OrdreFils.RECENTS, filtre.page(), horloge.aujourdhui());
    }

    /**
     * What waits for the caller, and the conversations that they handle, what is due first. One SQL statement on PostgreSQL, and
     * one more for a list that is narrowed by something else than words; on Derby one or two more. One for the head of a service.
     */
    public FileDeTravail fileDeTravail(FiltreCourrier filtre) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        LocalDate jour = horloge.aujourdhui();
        boolean responsable = acces.serviceDirige(agent).isPresent();
        if (filtre.estToutCeQuiAttend() && AttenteRepository.suffit(filtre.page())) {
            Attendus attendus = attentes.attendus(agent.agentId(), jour, filtre.page());
            return new FileDeTravail(attendus.fils(), attendus.comptes(), responsable);
        }
        return new FileDeTravail(
                liste(filtre, agent.agentId(), jour),
                filtre.estRecherche() ? null : attentes.comptes(agent.agentId(), jour),
                responsable);
    }

    private Feuillet<ResumeFil> liste(FiltreCourrier filtre, long agent, LocalDate jour) {
        boolean file = filtre.attend() == Attente.SERVICE && !filtre.estRecherche();
        ConditionFils condition =
                file ? ConditionFils.aTraiterPar(agent, jour) : ConditionFils.lisiblesPar(agent, jour);
        restreindre(condition, filtre);
        if (filtre.estRecherche()) {
            chercher(condition, agent, jour, filtre.mots());
        }
        return listes.feuillet(condition, file ? OrdreFils.URGENTS : OrdreFils.RECENTS, filtre.page(), jour);
    }

    private void chercher(ConditionFils condition, long agent, LocalDate jour, List<String> mots) {
        if (!acces.rechercheIndexee()) {
            condition.quiDisent(mots, true);
            return;
        }
        Map<Boolean, List<String>> parFrequence =
                mots.stream().collect(Collectors.partitioningBy(frequents::estFrequent));
        if (parFrequence.get(false).isEmpty()) {
            condition.quiDisentMotsFrequents(mots);
        } else {
            condition.quiDisentMotsRares(agent, jour, parFrequence.get(false), parFrequence.get(true));
        }
    }

    private static void restreindre(ConditionFils condition, FiltreCourrier filtre) {
        if (filtre.attend() != null) {
            condition.et("f.attend = ?", filtre.attend().name());
        }
        if (filtre.objet() != null) {
            condition.et("f.objet = ?", filtre.objet());
        }
        if (filtre.signalements()) {
            condition.et("f.signalement is not null");
        }
        if (filtre.dossier() != null) {
            condition.et("f.dossier_id in (select d.id from dossier d where d.reference = ?)", filtre.dossier());
        }
    }

    /** Whether the caller is the head of a service. */
    public boolean estResponsable() {
        return acces.serviceDirige(appelant.exiger()).isPresent();
    }

    /** Whether something that waits for the caller as a manager is late. */
    public boolean estEnRetard() {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        LocalDate jour = horloge.aujourdhui();
        return listes.premier(
                        ConditionFils.aTraiterPar(agent.agentId(), jour)
                                .et("f.attend = 'SERVICE' and f.echeance < ?", jour),
                        OrdreFils.URGENTS)
                .isPresent();
    }

    /**
     * The conversation to handle after this one: the next in the order of the list while this one still waits, so that what is
     * left for later does not come back at once; else the first. Empty when nothing else waits.
     */
    public Optional<String> suivant(String apres) {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        ConditionFils autres = ConditionFils.aTraiterPar(agent.agentId(), horloge.aujourdhui())
                .et("f.attend = 'SERVICE' and f.reference <> ?", apres);
        Optional<String> premier = listes.premier(autres, OrdreFils.URGENTS);
        return premier.isEmpty()
                ? premier
                : listes.premier(autres.et(OrdreFils.APRES_UN_URGENT, apres), OrdreFils.URGENTS)
                        .or(() -> premier);
    }

    /** How many of the caller's own conversations have something to read; none for who is no teacher. */
    public long nonLus() {
        AgentConnecte agent = appelant.exiger();
        return agent.est(Role.ENSEIGNANT) && agent.agentId() != null ? fils.nonLus(agent.agentId()) : 0;
    }

    /** Who handles the caller's mail as a teacher. */
    public Interlocuteur monInterlocuteur() {
        return fils.correspondantsDe(appelant.exiger(Role.ENSEIGNANT).agentId(), horloge.aujourdhui())
                .map(Correspondants::interlocuteur)
                .orElseThrow(() -> new Introuvable("dossier"));
    }

    /** How long answers usually take in this service; empty when there were too few to say. */
    public Optional<DelaiHabituel> delaiHabituel(String service) {
        appelant.exiger();
        return service == null ? Optional.empty() : delais.habituel(service);
    }

    /**
     * What changes when there is something new to show of a conversation, which stays unread. Two SQL statements.
     *
     * @throws Introuvable when it is not for the caller
     */
    public String version(String reference) {
        FilOuvert ouvert = acces.ouvrir(reference);
        return ouvert.avec(messages.messages(ouvert.fil().id(), ouvert.estDuService()))
                .version();
    }

    /**
     * Opens a conversation: what the other side wrote is read from now on. Three SQL statements, and two when something
     * was not read yet.
     *
     * @throws Introuvable when it is not for the caller
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public FilOuvert ouvrir(String reference) {
        FilOuvert ouvert = acces.ouvrir(reference);
        boolean service = ouvert.cote() == Cote.SERVICE;
        List<MessageLu> lus = messages.messages(ouvert.fil().id(), service);
        Map<String, List<Piece>> jointes = messages.pieces(ouvert.fil().id());
        Sens autre = service ? Sens.ENSEIGNANT : Sens.SERVICE;
        if (lus.stream().anyMatch(m -> m.sens() == autre && m.luLe() == null)) {
            messages.marquerLus(ouvert.fil().id(), autre, horloge.maintenant());
            change.fire(CourrierChange.de(ouvert.fil()));
        }
        if (!service && ouvert.fil().nonLu() && lus.stream().noneMatch(MessageLu::estAAttester)) {
            fils.marquerLu(ouvert.fil().id());
        }
        return ouvert.avec(lus.stream()
                .map(m -> !service && m.estAAttester()
                        ? m.scelle()
                        : m.avec(jointes.getOrDefault(m.reference(), List.of())))
                .toList());
    }

    /**
     * Where the last report of each line, and of each rubric as a whole, stands: by number of the line, or name of the
     * rubric. What the caller may not read is not in it.
     *
     * @param dossier number of the file
     */
    public Map<String, EtatSignalement> signalements(long dossier) {
        AgentConnecte agent = appelant.exiger();
        if (agent.agentId() == null || !(agent.est(Role.ENSEIGNANT) || agent.est(Role.GESTIONNAIRE))) {
            return Map.of();
        }
        ConditionFils condition = agent.est(Role.GESTIONNAIRE)
                ? ConditionFils.lisiblesOuSiens(agent.agentId(), horloge.aujourdhui())
                : ConditionFils.deLEnseignant(agent.agentId());
        return fils.signalements(condition.et("f.dossier_id = ? and f.signalement is not null", dossier));
    }

    /**
     * A file that goes with a message, or with a draft of the caller.
     *
     * @throws Introuvable when it is not for the caller
     */
    public Piece piece(String reference) {
        Piece piece = pieces.piece(reference).orElseThrow(() -> new Introuvable("pièce"));
        acces.verifierPorteur(piece.porteur());
        return piece;
    }

    /** Writes the content of a file that {@link #piece} gave. */
    public void ecrire(String reference, OutputStream sortie) throws IOException {
        pieces.ecrire(piece(reference).id(), sortie);
    }
}
