package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * What is done with a conversation besides writing: closed, opened again, put away, passed on, noted, decided. Each is
 * told in it as a fact that both sides read; a note is for the managers alone.
 */
@Stateless
public class SuiviFilService {

    /** Longest note or reason, in signs. */
    public static final int LONGUEUR = 1000;

    @Inject
    private FilRepository fils;

    @Inject
    private MessageRepository messages;

    @Inject
    private AccesCourrier acces;

    @Inject
    private AvisService avis;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    @Inject
    private Event<CourrierChange> change;

    /** Closes a conversation; nothing when it is closed. */
    public void clore(String reference) {
        Fil fil = acces.ouvrir(reference).fil();
        if (!fil.estClos()) {
            fils.clore(fil.id(), horloge.maintenant());
            fait(fil, Textes.phrase("courrier.fait.clos"));
        }
    }

    /** Opens a closed conversation again: the service has to look at it. */
    public void rouvrir(String reference) {
        Fil fil = acces.ouvrir(reference).fil();
        if (fil.estClos()) {
            fils.rouvrir(
                    fil.id(),
                    Attente.SERVICE,
                    ObjetCourrier.echeance(fil.objet(), horloge.aujourdhui()),
                    horloge.maintenant());
            fait(fil, Textes.phrase("courrier.fait.rouvert"));
        }
    }

    /** Puts one of the caller's own conversations away, or takes it back: it is never deleted. */
    public void archiver(String reference, boolean archive) {
        FilOuvert ouvert = acces.ouvrir(reference);
        if (ouvert.cote() != Cote.ENSEIGNANT) {
            throw new Introuvable("fil");
        }
        fils.archiver(ouvert.fil().id(), archive);
    }

    /**
     * The teacher attests that they read a formal message, which they may read from then on.
     *
     * @throws Introuvable when the conversation is not the caller's own
     */
    public void attester(String reference, String message) {
        FilOuvert ouvert = acces.ouvrir(reference);
        if (ouvert.cote() != Cote.ENSEIGNANT) {
            throw new Introuvable("fil");
        }
        Fil fil = ouvert.fil();
        Instant le = horloge.maintenant();
        if (messages.attester(fil.id(), message, le)) {
            fils.marquerLu(fil.id());
            fait(fil, Textes.phrase("courrier.fait.atteste", Formats.moment(le)));
        }
    }

    /** Adds a note that the managers alone read. */
    public void noter(String reference, String texte) {
        Fil fil = acces.ouvrirEnService(reference).fil();
        ajouter(fil, Sens.NOTE, exiger(texte, "courrier.note.vide"));
    }

    /** The managers to whom a conversation may be passed on. */
    public List<Collegue> collegues() {
        AgentConnecte agent = appelant.exiger(Role.GESTIONNAIRE);
        return fils.collegues(horloge.aujourdhui()).stream()
                .filter(c -> !c.agentId().equals(agent.agentId()))
                .toList();
    }

    /**
     * Passes a conversation on to a colleague; the teacher reads to whom and why.
     *
     * @param collegue public reference of the colleague
     * @throws Refus without colleague or without reason
     */
    public void transmettre(String reference, String collegue, String motif) {
        Fil fil = acces.ouvrirEnService(reference).fil();
        Collegue choisi = collegues().stream()
                .filter(c -> c.reference().equals(collegue))
                .filter(c -> !c.agentId().equals(fil.enseignant().agentId()))
                .findFirst()
                .orElseThrow(() -> new Refus("courrier.transfert.collegue"));
        String raison = exiger(motif, "courrier.transfert.motif");
        fils.transmettre(fil.id(), choisi.agentId());
        messages.remettre(fil.id(), horloge.maintenant());
        fait(fil, Textes.phrase("courrier.fait.transmis", choisi.nom(), choisi.fonction(), choisi.service(), raison));
    }

    /** Takes in charge a conversation that nobody is in charge of. */
    public void prendre(String reference) {
        Fil fil = acces.ouvrirEnService(reference).fil();
        if (!fil.interlocuteur().estDesigne()) {
            AgentConnecte agent = appelant.exiger();
            fils.transmettre(fil.id(), agent.agentId());
            messages.remettre(fil.id(), horloge.maintenant());
            fait(fil, Textes.phrase("courrier.fait.pris", agent.nomComplet()));
        }
    }

    /**
     * Says where the report of an error stands; the teacher is told.
     *
     * @param motif why; needed when what the file says is maintained
     */
    public void decider(String reference, EtatSignalement etat, String motif) {
        Fil fil = acces.ouvrirEnService(reference).fil();
        if (!fil.estSignalement()) {
            throw new Introuvable("signalement");
        }
        String raison = etat == EtatSignalement.MAINTENUE
                ? exiger(motif, "courrier.signalement.motif")
                : motif == null || motif.isBlank() ? null : exiger(motif, "courrier.signalement.motif");
        if (etat == fil.signalement().etat() && raison == null) {
            return;
        }
        fils.decider(fil.id(), etat, raison, horloge.maintenant());
        String fait = Textes.phrase("courrier.fait.signalement", Textes.phrase(etat.cle()));
        fait(fil, raison == null ? fait : fait + " " + Textes.phrase("courrier.fait.motif", raison));
        if (etat.estDecide()) {
            fils.marquerNonLu(fil.id());
            avis.annoncer(fil);
        }
    }

    private static String exiger(String texte, String siVide) {
        if (texte == null || texte.isBlank()) {
            throw new Refus(siVide);
        }
        if (texte.length() > LONGUEUR) {
            throw new Refus("courrier.trop-long", LONGUEUR);
        }
        return texte.strip();
    }

    private void fait(Fil fil, String texte) {
        ajouter(fil, Sens.FAIT, texte);
        journal.noter("COURRIER", appelant.exiger().compteId(), fil.reference(), null, null);
    }

    private void ajouter(Fil fil, Sens sens, String texte) {
        AgentConnecte agent = appelant.exiger();
        Instant le = horloge.maintenant();
        boolean enseignant = fil.enseignant().est(agent);
        messages.ajouter(new MessageRepository.Nouveau(
                Reference.nouvelle(),
                fil.id(),
                sens,
                agent.compteId(),
                agent.nomComplet(),
                enseignant ? null : fils.fonction(agent.agentId()),
                texte,
                "",
                le,
                le,
                null,
                null,
                false));
        change.fire(CourrierChange.de(fil));
    }
}
