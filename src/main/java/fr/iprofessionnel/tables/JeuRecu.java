package fr.iprofessionnel.tables;

import java.time.Instant;

/**
 * A set of tables that was received, right as a whole.
 *
 * @param empreinte fingerprint of its files
 * @param nom name
 * @param recuLe when it was received; null for the set that ships with the application
 * @param recuPar who received it
 * @param activeLe when it was last put in force; null if it never was
 * @param activePar who put it in force
 */
public record JeuRecu(
        String empreinte, String nom, Instant recuLe, String recuPar, Instant activeLe, String activePar) {}
