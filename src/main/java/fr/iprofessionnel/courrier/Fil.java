package fr.iprofessionnel.courrier;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A conversation.
 *
 * @param id number
 * @param reference public reference
 * @param objet subject
 * @param attend who has to do something
 * @param attendDepuis since when
 * @param echeance day by which the service is to answer
 * @param creeLe when it began
 * @param dernierLe when the last message was sent
 * @param extrait beginning of the last message
 * @param messages how many messages there are, notes and facts apart
 * @param nonLu whether the teacher has something to read
 * @param archive whether the teacher has put it away
 * @param closLe when it was closed; null while it is open
 * @param signalement the error that it tells of
 * @param enseignant whom it is about
 * @param interlocuteur who handles it
 */
public record Fil(
        Long id,
        String reference,
        String objet,
        Attente attend,
        Instant attendDepuis,
        LocalDate echeance,
        Instant creeLe,
        Instant dernierLe,
        String extrait,
        int messages,
        boolean nonLu,
        boolean archive,
        Instant closLe,
        Signalement signalement,
        EnseignantConcerne enseignant,
        Interlocuteur interlocuteur) {

    /** Whether nothing more can be written in it until it is opened again. */
    public boolean estClos() {
        return attend == Attente.PERSONNE;
    }

    /** Whether the service is late on that day. */
    public boolean estEnRetard(LocalDate jour) {
        return attend.estEnRetard(echeance, jour);
    }

    /** Whether it tells of an error. */
    public boolean estSignalement() {
        return signalement.etat() != null;
    }
}
