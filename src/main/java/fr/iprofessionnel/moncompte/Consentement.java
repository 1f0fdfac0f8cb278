package fr.iprofessionnel.moncompte;

import java.time.Instant;

/**
 * A consent to be notified by electronic means.
 *
 * @param donneLe when it was given
 * @param retireLe when it was taken back; null while it holds
 */
public record Consentement(Instant donneLe, Instant retireLe) {}
