package fr.iprofessionnel.compte;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Checks what was typed in the one field of the sign-in: a password, followed or not by the code of the second factor.
 * Whoever the account is of, and whether it has a factor, what ends like a code costs the same work.
 */
@Dependent
class MotDePasseTape {

    @Inject
    private HachageMotDePasse hachage;

    @Inject
    private SecondFacteur facteurs;

    /**
     * What it was.
     *
     * @param juste whether it is the password of the account, with a right code after it if there was one
     * @param prouve whether the second factor was shown with it
     * @param motDePasse the password alone
     */
    record Lu(boolean juste, boolean prouve, String motDePasse) {}

    /** @param compte empty for an unknown one: the same work is then done for nothing */
    Lu lire(Optional<CompteRepository.Conserve> compte, String saisi) {
        String conserve = compte.map(CompteRepository.Conserve::motDePasse).orElse(null);
        boolean bon = hachage.verifier(saisi, conserve);
        Optional<Passcode> passcode = Passcode.lire(saisi).filter(p -> hachage.verifier(p.motDePasse(), conserve));
        boolean prouve = !bon
                && passcode.map(p -> facteurs.accepter(compte.orElseThrow().compteId(), p.code()))
                        .orElse(false);
        return new Lu(bon || prouve, prouve, prouve ? passcode.orElseThrow().motDePasse() : saisi);
    }
}
