package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Etape;

/**
 * A session that was just opened.
 *
 * @param secret value for the cookie, known to nobody else
 * @param sessionId session
 * @param compteReference public reference of the account
 * @param etape what is still asked for before any page opens; null when nothing
 * @param connu whether the account knew the browser, and has noted that it saw it
 */
public record Connexion(String secret, long sessionId, String compteReference, Etape etape, boolean connu) {

    Connexion surNavigateur(boolean dejaConnu) {
        return new Connexion(secret, sessionId, compteReference, etape, dejaConnu);
    }
}
