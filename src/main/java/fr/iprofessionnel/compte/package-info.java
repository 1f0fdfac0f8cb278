/**
 * Accounts: sign-in, choice of the password, open sessions, throttling.
 *
 * <p>Entry points: {@link fr.iprofessionnel.compte.ConnexionService}, {@link fr.iprofessionnel.compte.SessionService}.
 * A password exists only as its Argon2id hash, and only while it is checked; a NUMEN only as a keyed fingerprint.
 */
package fr.iprofessionnel.compte;
