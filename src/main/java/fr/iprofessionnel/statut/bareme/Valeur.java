package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Fiabilite;
import java.time.LocalDate;

/**
 * A value of a table with the days when it holds and where it comes from.
 *
 * @param <T> what the value is
 * @param valeur the value
 * @param du first day, null when it has always held
 * @param au last day, null when it still holds
 * @param fiabilite how sure it is
 * @param source text or publication it was read in
 * @param table name of the file it is in
 * @param ligne line of that file, from 1
 * @param verifieLe day when somebody last checked that the table is up to date
 */
public record Valeur<T>(
        T valeur,
        LocalDate du,
        LocalDate au,
        Fiabilite fiabilite,
        String source,
        String table,
        int ligne,
        LocalDate verifieLe) {

    /** Whether it holds on this day. */
    public boolean vautLe(LocalDate jour) {
        return (du == null || !jour.isBefore(du)) && (au == null || !jour.isAfter(au));
    }

    /** The same line, read as something else. */
    <U> Valeur<U> avec(U autre) {
        return new Valeur<>(autre, du, au, fiabilite, source, table, ligne, verifieLe);
    }

    /** Whether there is a day when both hold. */
    boolean chevauche(Valeur<?> autre) {
        return (du == null || autre.au == null || !du.isAfter(autre.au))
                && (autre.du == null || au == null || !autre.du.isAfter(au));
    }

    /** Whether the user must be told that the value is to be confirmed. */
    public boolean estAConfirmer() {
        return fiabilite.estAConfirmer();
    }
}
