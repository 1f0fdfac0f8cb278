package fr.iprofessionnel.compte;

/**
 * A session that was just opened.
 *
 * @param secret value for the cookie, known to nobody else
 * @param sessionId session
 * @param compteReference public reference of the account
 */
public record Connexion(String secret, long sessionId, String compteReference) {}
