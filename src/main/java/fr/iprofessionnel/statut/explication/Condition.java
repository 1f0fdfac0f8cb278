package fr.iprofessionnel.statut.explication;

import fr.iprofessionnel.statut.Verdict;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One condition of a rule, with what it asks for and what was found.
 *
 * @param critere what it looks at
 * @param verdict whether it is met
 * @param requis value required: a number with its unit, a step, a date…; see {@link Grandeur}
 * @param constate value found; null when unknown
 * @param depuis first day when it is met, past or to come by time alone; null when never by time alone, or unknown
 * @param reference text of law
 */
public record Condition(
        Critere critere, Verdict verdict, Grandeur requis, Grandeur constate, LocalDate depuis, String reference) {

    public Condition {
        Objects.requireNonNull(critere);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(requis);
    }

    /** What it looks at, in French. */
    public String libelle() {
        return critere.libelle();
    }

    /** Value required, in French. */
    public String requisEnTexte() {
        return requis.enTexte();
    }

    /** Value found, in French; "inconnu" when it is. */
    public String constateEnTexte() {
        return constate == null ? "inconnu" : constate.enTexte();
    }
}
