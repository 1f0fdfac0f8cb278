package fr.iprofessionnel.moncompte;

import java.time.Instant;

/**
 * An open session of the reader.
 *
 * @param nom public name, by which it is ended
 * @param appareil browser and device, in plain words
 * @param adresse network address
 * @param ouverteLe when it was opened
 * @param activiteLe when it was last used
 * @param courante whether it is the one that reads
 */
public record SessionLue(
        String nom, String appareil, String adresse, Instant ouverteLe, Instant activiteLe, boolean courante) {}
