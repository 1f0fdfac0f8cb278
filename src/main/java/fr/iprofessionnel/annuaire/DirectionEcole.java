package fr.iprofessionnel.annuaire;

import java.time.LocalDate;

/**
 * Who headed a school, and when.
 *
 * @param nom first name and name
 * @param du first day
 * @param au last day, null while it lasts
 */
public record DirectionEcole(String nom, LocalDate du, LocalDate au) {

    /** Whether some day of the period was under this head; a null end means that the period lasts. */
    public boolean couvre(LocalDate debut, LocalDate fin) {
        return (fin == null || !du.isAfter(fin)) && (au == null || debut == null || !au.isBefore(debut));
    }
}
