package fr.iprofessionnel.diffusion;

import java.time.Instant;

/**
 * A message to many.
 *
 * @param id number
 * @param reference public reference
 * @param compteId account of its author
 * @param auteur name of its author
 * @param fonction what its author does, and where
 * @param service service of its author
 * @param objet subject
 * @param texte what it says, with the names of data between braces
 * @param population whom it is for, as it was asked; nothing of it counts for a correction
 * @param enMots whom it is for, in words
 * @param corrigeId the one that it corrects; null for none
 * @param corrigeReference its public reference; null for none
 * @param etat where it stands
 * @param destinataires how many teachers it is for
 * @param envoyes how many it reached
 * @param creeLe when it was begun
 * @param soumiseLe when it was submitted last; null before
 * @param decideur who approved it or sent it back last; null before
 * @param decideeLe when
 * @param motif why it was sent back, or stopped by itself; null otherwise
 * @param arreteePar who stopped it last; null when nobody did
 * @param termineLe when it reached everybody; null before
 */
public record Diffusion(
        long id,
        String reference,
        long compteId,
        String auteur,
        String fonction,
        String service,
        String objet,
        String texte,
        Population population,
        String enMots,
        Long corrigeId,
        String corrigeReference,
        EtatDiffusion etat,
        int destinataires,
        int envoyes,
        Instant creeLe,
        Instant soumiseLe,
        String decideur,
        Instant decideeLe,
        String motif,
        String arreteePar,
        Instant termineLe) {

    /** Whether it corrects another one. */
    public boolean estRectificative() {
        return corrigeId != null;
    }
}
