package fr.iprofessionnel.statut;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days from one to another, both included.
 *
 * @param du first day
 * @param au last day, null when the period is not over
 */
public record Periode(LocalDate du, LocalDate au) {

    public Periode {
        Objects.requireNonNull(du);
        if (au != null && au.isBefore(du)) {
            throw new IllegalArgumentException("La fin " + au + " précède le début " + du);
        }
    }

    /** Whether the day is in the period. */
    public boolean contient(LocalDate jour) {
        return !jour.isBefore(du) && (au == null || !jour.isAfter(au));
    }

    /** Whether the two share a day. */
    public boolean chevauche(Periode autre) {
        return (autre.au == null || !du.isAfter(autre.au)) && (au == null || !autre.du.isAfter(au));
    }
}
