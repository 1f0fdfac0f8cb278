package fr.iprofessionnel.statut.explication;

import fr.iprofessionnel.statut.Fiabilite;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;

/**
 * A figure of the statute a rule has read.
 *
 * @param libelle what it is, in French
 * @param valeur its value, in French
 * @param du first day when it holds; null when it has always held
 * @param au last day when it holds; null when it still holds
 * @param fiabilite how sure it is
 * @param source text or publication it was read in
 * @param verifieLe day when somebody last checked its table
 */
public record ParametreLu(
        String libelle,
        String valeur,
        LocalDate du,
        LocalDate au,
        Fiabilite fiabilite,
        String source,
        LocalDate verifieLe) {

    /** From a value of a table. */
    public static ParametreLu de(String libelle, String valeur, Valeur<?> table) {
        return new ParametreLu(
                libelle, valeur, table.du(), table.au(), table.fiabilite(), table.source(), table.verifieLe());
    }

    /** Whether the user must be told that the value is to be confirmed. */
    public boolean estAConfirmer() {
        return fiabilite.estAConfirmer();
    }
}
