package fr.iprofessionnel.courrier;

import java.time.Instant;

/**
 * A message that is being written.
 *
 * @param reference public reference, which becomes that of the message
 * @param dossierId file of the teacher
 * @param filId conversation that it goes on; null for a new one
 * @param objet subject of a new conversation; null while none is chosen
 * @param texte what is written so far; null when nothing
 * @param citation the datum that it tells of, quoted; null when it tells of none
 * @param rubrique rubric of that datum; null when it tells of none
 * @param ligneId line of that datum
 * @param calcul computation that it tells of; null when it tells of none
 * @param enregistreLe when it was last kept
 */
public record Brouillon(
        String reference,
        Long dossierId,
        Long filId,
        String objet,
        String texte,
        String citation,
        String rubrique,
        Long ligneId,
        String calcul,
        Instant enregistreLe) {

    /** Whether it tells of an error. */
    public boolean estSignalement() {
        return citation != null;
    }

    /** The error that it tells of, received at that moment. */
    Signalement signalement(Instant le) {
        return new Signalement(
                rubrique,
                ligneId,
                calcul,
                estSignalement() ? EtatSignalement.RECUE : null,
                estSignalement() ? le : null,
                null);
    }

    /** What the message will say: the quoted datum, then what is written. */
    public String message() {
        String ecrit = texte == null ? "" : texte.strip();
        return citation == null ? ecrit : citation + "\n\n" + ecrit;
    }
}
