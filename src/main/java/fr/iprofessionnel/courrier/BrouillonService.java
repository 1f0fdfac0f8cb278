package fr.iprofessionnel.courrier;

import fr.iprofessionnel.pieces.AnalysePiece;
import fr.iprofessionnel.pieces.Contenu;
import fr.iprofessionnel.pieces.FichierRecu;
import fr.iprofessionnel.pieces.Pieces;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what is written until it is sent: its author alone sees it. Whom it is for is never chosen: a teacher writes to
 * whoever handles their file, a manager to a teacher whose mail they handle.
 */
@Stateless
public class BrouillonService {

    /** Longest text of a message, in signs. */
    public static final int LONGUEUR = 8000;

    @Inject
    private BrouillonRepository brouillons;

    @Inject
    private FilRepository fils;

    @Inject
    private MessageRepository messages;

    @Inject
    private Pieces pieces;

    @Inject
    private AnalysePiece analyse;

    @Inject
    private AccesCourrier acces;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /**
     * What a form says.
     *
     * @param brouillon reference of the draft; one that nobody has yet begins a draft, so that a form sent twice makes one;
     *     null for a draft of any reference
     * @param fil conversation that it goes on; null for a new one
     * @param dossier for a manager, file of the teacher of a new conversation; null for a teacher
     * @param objet subject of a new conversation; null while none is chosen
     * @param texte what is written
     */
    public record Saisie(String brouillon, String fil, String dossier, String objet, String texte) {}

    /**
     * What a form quotes of the file, to tell of an error in it.
     *
     * @param citation the datum, its value, its source
     * @param rubrique rubric; null when it is about the whole file
     * @param ligneId line; null when it is about a whole rubric
     * @param calcul computation; null when it is about a datum
     */
    public record Donnee(String citation, String rubrique, Long ligneId, String calcul) {}

    /**
     * Keeps a draft.
     *
     * @return its reference
     * @throws Refus if it is too long, or was sent already
     * @throws Introuvable if it is not the caller's, or goes on a conversation that is not for them
     */
    public String enregistrer(Saisie saisie) {
        if (saisie.texte() != null && saisie.texte().length() > LONGUEUR) {
            throw new Refus("courrier.trop-long", LONGUEUR);
        }
        long compte = appelant.exiger().compteId();
        Brouillon present = present(saisie, compte);
        if (present == null) {
            Brouillon nouveau = nouveau(saisie);
            brouillons.ajouter(nouveau, compte);
            return nouveau.reference();
        }
        String objet = present.filId() == null ? objet(saisie.objet()) : present.objet();
        brouillons.enregistrer(present.reference(), compte, objet, saisie.texte(), horloge.maintenant());
        return present.reference();
    }

    private Brouillon present(Saisie saisie, long compte) {
        if (saisie.brouillon() != null) {
            Optional<Brouillon> sien = brouillons.brouillon(saisie.brouillon(), compte);
            if (sien.isPresent()) {
                return sien.get();
            }
            if (messages.filEnvoyePar(saisie.brouillon(), compte).isPresent()) {
                throw new Refus("courrier.deja-envoye");
            }
            if (!Reference.estBienFormee(saisie.brouillon()) || brouillons.estPrise(saisie.brouillon())) {
                throw new Introuvable("brouillon");
            }
        }
        return saisie.fil() == null
                ? null
                : brouillons
                        .reponse(acces.ouvrir(saisie.fil()).fil().id(), compte)
                        .orElse(null);
    }

    private Brouillon nouveau(Saisie saisie) {
        String reference = saisie.brouillon() == null ? Reference.nouvelle() : saisie.brouillon();
        Instant le = horloge.maintenant();
        if (saisie.fil() != null) {
            Fil fil = acces.ouvrir(saisie.fil()).fil();
            return new Brouillon(
                    reference,
                    fil.enseignant().dossierId(),
                    fil.id(),
                    fil.objet(),
                    saisie.texte(),
                    null,
                    null,
                    null,
                    null,
                    le);
        }
        return new Brouillon(
                reference,
                dossier(saisie.dossier()),
                null,
                objet(saisie.objet()),
                saisie.texte(),
                null,
                null,
                null,
                null,
                le);
    }

    private long dossier(String dossier) {
        return dossier == null
                ? acces.dossierDe(appelant.exiger(Role.ENSEIGNANT))
                : acces.destinataire(dossier).dossierId();
    }

    /** Only what is offered; null for anything else. */
    private static String objet(String objet) {
        return ObjetCourrier.tous().stream()
                .map(ObjetCourrier::libelle)
                .filter(o -> o.equals(objet))
                .findFirst()
                .orElse(null);
    }

    /**
     * Prepares the caller's message about an error in their file.
     *
     * @return reference of the draft
     */
    public String preparer(Donnee donnee) {
        AgentConnecte agent = appelant.exiger(Role.ENSEIGNANT);
        Brouillon brouillon = new Brouillon(
                Reference.nouvelle(),
                acces.dossierDe(agent),
                null,
                ObjetCourrier.signalement(),
                null,
                donnee.citation(),
                donnee.rubrique(),
                donnee.ligneId(),
                donnee.calcul(),
                horloge.maintenant());
        brouillons.ajouter(brouillon, agent.compteId());
        return brouillon.reference();
    }

    /**
     * A draft of the caller with all that is shown before it is sent.
     *
     * @throws Introuvable when it is not theirs
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public BrouillonOuvert ouvrir(String reference) {
        Brouillon brouillon = exiger(reference);
        Fil fil = brouillon.filId() == null
                ? null
                : fils.fil(brouillon.filId(), horloge.aujourdhui()).orElseThrow();
        Correspondants entre = fil == null
                ? fils.correspondants(brouillon.dossierId(), horloge.aujourdhui())
                : new Correspondants(fil.enseignant(), fil.interlocuteur());
        return new BrouillonOuvert(
                brouillon,
                fil,
                entre.enseignant(),
                entre.interlocuteur(),
                entre.enseignant().est(appelant.exiger()) ? Cote.ENSEIGNANT : Cote.SERVICE,
                pieces.de(reference));
    }

    /**
     * Whether the caller writes a draft for the service, not as the teacher whom it is about.
     *
     * @throws Introuvable when it is not theirs
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean estDuService(String reference) {
        AgentConnecte agent = appelant.exiger();
        return !brouillons
                .enseignant(reference, agent.compteId())
                .orElseThrow(() -> new Introuvable("brouillon"))
                .equals(agent.agentId());
    }

    private Brouillon exiger(String reference) {
        return brouillons
                .brouillon(reference, appelant.exiger().compteId())
                .orElseThrow(() -> new Introuvable("brouillon"));
    }

    /** Where a draft that is no longer one was sent; empty when the caller sent no such message. */
    public Optional<String> filDe(String brouillon) {
        return messages.filEnvoyePar(brouillon, appelant.exiger().compteId());
    }

    /** The caller's drafts that go on no conversation. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Brouillon> brouillons() {
        return brouillons.nouveaux(appelant.exiger().compteId());
    }

    /** The answer that the caller is writing in a conversation. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Brouillon> reponse(String fil) {
        return brouillons.reponse(
                acces.ouvrir(fil).fil().id(), appelant.exiger().compteId());
    }

    /** Throws a draft away, with its files. */
    public void jeter(String reference) {
        exiger(reference);
        pieces.de(reference).forEach(p -> pieces.retirer(p.id()));
        brouillons.retirer(reference, appelant.exiger().compteId());
    }

    /**
     * Adds a file to a draft.
     *
     * @throws Refus if there are too many, if it is too big, of a kind that is not taken, or not sound
     */
    public void joindre(String reference, String nom, Contenu contenu) throws IOException {
        exiger(reference);
        int nombre = Configuration.courante().entier(Parametre.COURRIER_PIECES_NOMBRE);
        if (pieces.de(reference).size() >= nombre) {
            throw new Refus("courrier.piece.nombre", nombre);
        }
        FichierRecu fichier = analyse.examiner(nom, contenu);
        try (InputStream flux = contenu.ouvrir()) {
            pieces.ajouter(Reference.nouvelle(), reference, fichier, flux, horloge.maintenant());
        }
    }

    /** Takes a file away from a draft. */
    public void retirer(String reference, String piece) {
        exiger(reference);
        pieces.de(reference).stream().filter(p -> p.reference().equals(piece)).forEach(p -> pieces.retirer(p.id()));
    }
}
