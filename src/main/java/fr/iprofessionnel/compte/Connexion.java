package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Etape;

/**
 * A session that was just opened.
 *
 * @param secret value for the cookie, known to nobody else
 * @param sessionId session
 * @param compteReference public reference of the account
 * @param etape what is still asked for before any page opens; null when nothing
 * @param connu secret of the browser, when the account knew it and has noted that it saw it; null otherwise
 */
public record Connexion(String secret, long sessionId, String compteReference, Etape etape, String connu) {

    Connexion surNavigateurConnu(String navigateur) {
        return new Connexion(secret, sessionId, compteReference, etape, navigateur);
    }
}
