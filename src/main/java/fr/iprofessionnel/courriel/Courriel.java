package fr.iprofessionnel.courriel;

/**
 * An e-mail to send.
 *
 * @param id number
 * @param reference what makes it one and the same however often it is tried: its Message-ID
 * @param destinataire address
 * @param sujet subject
 * @param corps plain text
 * @param essais how often it was tried
 * @param creeLe when it was written, in milliseconds since 1970
 */
public record Courriel(
        long id, String reference, String destinataire, String sujet, String corps, int essais, long creeLe) {}
