package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Reference;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * What proves that the same browser has gone to the portal and come back: worked out of the two secrets of the request with
 * a key that is outside the database. Nothing of it is kept.
 */
@Dependent
class Preuves {

    @Inject
    private Cles cles;

    /** What the token must bear. */
    String nonce(Demande demande) {
        return cles.signer("portail-nonce", secrets(demande));
    }

    /** What the code is exchanged with (RFC 7636): 43 signs. */
    String verifieur(Demande demande) {
        return cles.signer("portail-pkce", secrets(demande));
    }

    /** What the portal is told of it beforehand. */
    String epreuve(Demande demande) {
        return Reference.empreinte(verifieur(demande));
    }

    private static String secrets(Demande demande) {
        return demande.etat() + " " + demande.navigateur();
    }
}
