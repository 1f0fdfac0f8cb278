package fr.iprofessionnel.courrier;

import java.time.Instant;

/**
 * How somebody wants to be told by e-mail that a message waits.
 *
 * @param rythme how soon
 * @param adresse address that they have shown to be theirs; null while there is none
 * @param verifieeLe when they showed it
 * @param adresseVoulue address to which a code was sent; null when none waits for its code
 * @param codeExpireLe until when that code holds
 * @param adresseSuivante address, shown to be theirs too, that takes the place of the first after a delay; null when none
 * @param suivanteLe when it does
 * @param refusee whether e-mails to the address were given up since it was shown
 */
public record AvisRegle(
        Rythme rythme,
        String adresse,
        Instant verifieeLe,
        String adresseVoulue,
        Instant codeExpireLe,
        String adresseSuivante,
        Instant suivanteLe,
        boolean refusee) {

    /** Until somebody chooses: at once, as soon as there is an address. */
    static final AvisRegle PAR_DEFAUT = new AvisRegle(Rythme.IMMEDIAT, null, null, null, null, null, null, false);

    /** Whether an e-mail can be sent. */
    public boolean estPossible() {
        return adresse != null;
    }
}
