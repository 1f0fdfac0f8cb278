package fr.iprofessionnel.services;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A date of the academy's campaigns.
 *
 * @param du first day
 * @param au last day
 * @param description what there is to do; null when nothing is said
 * @param adresse page that tells more; null when there is none
 * @param modifiePar who wrote it last
 * @param retireLe when it was withdrawn; null when it was not
 */
public record EntreeAgenda(
        String reference,
        String titre,
        String description,
        String adresse,
        Cible cible,
        LocalDate du,
        LocalDate au,
        String modifiePar,
        Instant modifieLe,
        Instant retireLe) {

    /** The same, as a teacher reads it. */
    DateAgenda enDate() {
        return new DateAgenda(reference, du, au, titre, description, adresse, true);
    }
}
