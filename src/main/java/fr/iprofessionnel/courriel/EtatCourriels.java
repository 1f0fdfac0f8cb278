package fr.iprofessionnel.courriel;

import java.time.Instant;

/**
 * Where the e-mails stand.
 *
 * @param enAttente how many wait to be sent
 * @param plusAncien when the oldest of them was written; null when none waits
 * @param abandonnes how many were refused for too long
 * @param envoyes how many were sent in the last 24 hours
 * @param erreur what the mail server said last of one that was not sent; null when nothing
 */
public record EtatCourriels(long enAttente, Instant plusAncien, long abandonnes, long envoyes, String erreur) {}
