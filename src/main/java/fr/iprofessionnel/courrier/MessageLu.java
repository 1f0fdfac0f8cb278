package fr.iprofessionnel.courrier;

import fr.iprofessionnel.pieces.Piece;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A message as it is read.
 *
 * @param reference public reference
 * @param sens who speaks
 * @param auteur their name
 * @param fonction what they do, and for whom they stand in; null for the teacher
 * @param texte what it says
 * @param envoyeLe when it was sent
 * @param remisLe when it was put before somebody; null while nobody is in charge
 * @param luLe when the other side opened it; null while it has not
 * @param reponduLe when the other side answered; null while it has not
 * @param numero number of the acknowledgement of deposit; null for what is no deposit
 * @param service service that it was sent to; null for what is no deposit
 * @param formel whether the teacher reads it only after attesting that they do
 * @param attesteLe when they attested it; null while they have not
 * @param pieces files that go with it
 */
public record MessageLu(
        String reference,
        Sens sens,
        String auteur,
        String fonction,
        String texte,
        Instant envoyeLe,
        Instant remisLe,
        Instant luLe,
        Instant reponduLe,
        String numero,
        String service,
        boolean formel,
        Instant attesteLe,
        List<Piece> pieces) {

    MessageLu avec(List<Piece> siennes) {
        return avec(texte, siennes);
    }

    /** The same without what it says: its teacher is to attest that they read it, first. */
    MessageLu scelle() {
        return avec(null, List.of());
    }

    private MessageLu avec(String lisible, List<Piece> siennes) {
        return new MessageLu(
                reference, sens, auteur, fonction, lisible, envoyeLe, remisLe, luLe, reponduLe, numero, service, formel,
                attesteLe, siennes);
    }

    /** Whether what it says is kept from the reader. */
    public boolean estScelle() {
        return texte == null;
    }

    /** Whether its teacher is still to attest that they read it. */
    public boolean estAAttester() {
        return formel && attesteLe == null;
    }

    /** Whether one of the two sides speaks to the other. */
    public boolean estEchange() {
        return sens == Sens.ENSEIGNANT || sens == Sens.SERVICE;
    }

    public boolean estNote() {
        return sens == Sens.NOTE;
    }

    public boolean estFait() {
        return sens == Sens.FAIT;
    }

    /** When it was sent, put before somebody, read, answered. */
    public String etats() {
        List<String> etats = new ArrayList<>();
        etats.add(Textes.phrase("courrier.etat.envoye", Formats.moment(envoyeLe())));
        if (remisLe() == null) {
            etats.add(Textes.phrase("courrier.etat.attente"));
        } else {
            etats.add(Textes.phrase("courrier.etat.remis", Formats.moment(remisLe())));
        }
        if (luLe() != null) {
            etats.add(Textes.phrase("courrier.etat.lu", Formats.moment(luLe())));
        }
        if (formel() && attesteLe() != null) {
            etats.add(Textes.phrase("courrier.etat.atteste", Formats.moment(attesteLe())));
        } else if (formel()) {
            etats.add(Textes.phrase("courrier.etat.a-attester"));
        }
        if (reponduLe() != null) {
            etats.add(Textes.phrase("courrier.etat.repondu", Formats.moment(reponduLe())));
        }
        return String.join(" · ", etats);
    }
}
