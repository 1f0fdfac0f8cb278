package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends: a draft becomes a message, once however often it is asked. What is told to be sent is committed, with the e-mail
 * that announces it.
 */
@Stateless
public class EnvoiService {

    private static final int EXTRAIT = 150;

    @Inject
    private BrouillonRepository brouillons;

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
    private Cles cles;

    @Inject
    private JournalService journal;

    @Inject
    private Event<CourrierChange> change;

    /**
     * A message that was sent.
     *
     * @param fil public reference of its conversation
     * @param message public reference of the message
     */
    public record Envoi(String fil, String message) {}

    /**
     * Sends a draft. One that was sent already is not sent again: where it went is given back.
     *
     * @param formel whether it is a formal message of the service, which the teacher reads only after attesting that they
     *     do; nothing for a teacher's
     * @throws Refus if it has no subject or no text, or if its conversation is closed
     * @throws Introuvable if it is not the caller's
     */
    public Envoi envoyer(String reference, boolean formel) {
        AgentConnecte agent = appelant.exiger();
        Optional<Brouillon> trouve = brouillons.brouillon(reference, agent.compteId());
        if (trouve.isEmpty() || !brouillons.retirer(reference, agent.compteId())) {
            return new Envoi(
                    messages.filEnvoyePar(reference, agent.compteId()).orElseThrow(() -> new Introuvable("brouillon")),
                    reference);
        }
        Brouillon brouillon = trouve.get();
        if (brouillon.objet() == null) {
            throw new Refus("courrier.sans-objet");
        }
        if (brouillon.texte() == null || brouillon.texte().isBlank()) {
            throw new Refus("courrier.sans-texte");
        }
        return brouillon.filId() == null ? commencer(agent, brouillon, formel) : poursuivre(agent, brouillon, formel);
    }

    private Envoi commencer(AgentConnecte agent, Brouillon brouillon, boolean formel) {
        Correspondants entre = fils.correspondants(brouillon.dossierId(), horloge.aujourdhui());
        boolean deLEnseignant = entre.enseignant().est(agent);
        if (!deLEnseignant) {
            acces.exigerDestinataire(entre);
        }
        Instant le = horloge.maintenant();
        Fil fil = fils.ajouter(
                Reference.nouvelle(),
                brouillon,
                entre,
                deLEnseignant ? Attente.SERVICE : Attente.ENSEIGNANT,
                ObjetCourrier.echeance(brouillon.objet(), horloge.aujourdhui()),
                le,
                extrait(brouillon, formel && !deLEnseignant));
        return ecrire(agent, brouillon, fil, formel, le);
    }

    private Envoi poursuivre(AgentConnecte agent, Brouillon brouillon, boolean formel) {
        Fil fil = acces.ouvrir(brouillon.filId(), brouillon.reference()).fil();
        if (fil.estClos()) {
            throw new Refus("courrier.clos");
        }
        return ecrire(agent, brouillon, fil, formel, horloge.maintenant());
    }

    private Envoi ecrire(AgentConnecte agent, Brouillon brouillon, Fil fil, boolean voulu, Instant le) {
        boolean enseignant = fil.enseignant().est(agent);
        boolean formel = voulu && !enseignant;
        Interlocuteur interlocuteur = fil.interlocuteur();
        if (!enseignant && !interlocuteur.estDesigne()) {
            // Who answers what nobody was in charge of goes on with it.
            fils.transmettre(fil.id(), agent.agentId());
        }
        String texte = brouillon.message();
        Instant remis = enseignant && !interlocuteur.estDesigne() ? null : le;
        messages.ajouter(new MessageRepository.Nouveau(
                brouillon.reference(),
                fil.id(),
                enseignant ? Sens.ENSEIGNANT : Sens.SERVICE,
                agent.compteId(),
                agent.nomComplet(),
                enseignant ? null : fonction(agent, interlocuteur),
                texte,
                fil.objet(),
                le,
                remis,
                enseignant ? CodeAccuse.empreinte(CodeAccuse.de(brouillon.reference(), cles)) : null,
                enseignant ? service(interlocuteur) : null,
                formel));
        if (brouillon.filId() != null) {
            messages.marquerRepondus(fil.id(), enseignant ? Sens.SERVICE : Sens.ENSEIGNANT, le);
            fils.avancer(
                    fil.id(),
                    enseignant ? Attente.SERVICE : Attente.ENSEIGNANT,
                    ObjetCourrier.echeance(fil.objet(), horloge.aujourdhui()),
                    le,
                    extrait(brouillon, formel),
                    !enseignant);
        }
        if (formel) {
            avis.annoncerFormel(fil);
        } else if (!enseignant) {
            avis.annoncer(fil);
        }
        change.fire(CourrierChange.de(fil));
        journal.noterAvecLActe("MESSAGE", agent.compteId(), brouillon.reference(), null, null);
        return new Envoi(fil.reference(), brouillon.reference());
    }

    /** What lists show of it: nothing of what is sealed. */
    private static String extrait(Brouillon brouillon, boolean formel) {
        return formel ? Textes.phrase("courrier.formel") : extrait(brouillon.texte());
    }

    private static String service(Interlocuteur interlocuteur) {
        return interlocuteur.estDesigne()
                ? interlocuteur.service()
                : Configuration.courante().texte(Parametre.ACADEMIE_NOM).orElse("");
    }

    private String fonction(AgentConnecte agent, Interlocuteur interlocuteur) {
        String fonction = fils.fonction(agent.agentId());
        return agent.agentId().equals(interlocuteur.remplacantId())
                ? Textes.phrase("courrier.auteur.remplacant", fonction, interlocuteur.nom())
                : fonction;
    }

    /** The beginning of a text, for the lists. */
    static String extrait(String texte) {
        String ligne = texte.strip().replaceAll("\\s+", " ");
        return ligne.length() <= EXTRAIT ? ligne : ligne.substring(0, EXTRAIT) + "…";
    }
}
