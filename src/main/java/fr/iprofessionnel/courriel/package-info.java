/**
 * The e-mails that the portal sends: announcements and codes, never what a message says.
 *
 * <p>Entry point: {@link fr.iprofessionnel.courriel.CourrielService}. An e-mail is written in the database with what it
 * announces, in the same transaction, and sent afterwards: with the mail server down for days, nothing is lost.
 */
package fr.iprofessionnel.courriel;
