package fr.iprofessionnel.courrier;

import fr.iprofessionnel.pieces.Piece;
import java.util.List;

/**
 * A draft with all that is shown before it is sent.
 *
 * @param brouillon the draft
 * @param fil conversation that it goes on; null for a new one
 * @param enseignant whom the conversation is about
 * @param interlocuteur who handles the mail of that teacher
 * @param cote side of its author
 * @param pieces files that go with it
 */
public record BrouillonOuvert(
        Brouillon brouillon,
        Fil fil,
        EnseignantConcerne enseignant,
        Interlocuteur interlocuteur,
        Cote cote,
        List<Piece> pieces) {

    /** Whether its author is of the service. */
    public boolean estDuService() {
        return cote == Cote.SERVICE;
    }
}
