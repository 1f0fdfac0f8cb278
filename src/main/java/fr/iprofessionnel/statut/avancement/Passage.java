package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.bareme.Duree;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.time.LocalDate;

/**
 * What comes after a step by seniority.
 *
 * @param issue whether something does
 * @param vers step to come; null unless the issue is {@link Issue#SUIVANT}
 * @param date day when it comes; null unless the issue is {@link Issue#SUIVANT}
 * @param duree time to spend; null when unknown
 */
public record Passage(Issue issue, Echelon vers, LocalDate date, Valeur<Duree> duree) {

    /** Whether a step comes after. */
    public enum Issue {
        SUIVANT,
        DERNIER,
        /** No duration is known for the step on those days. */
        REGLE_INCONNUE,
        /** A datum is missing, or an interruption has no end. */
        DATE_INCONNUE
    }

    static Passage sans(Issue issue) {
        return new Passage(issue, null, null, null);
    }
}
