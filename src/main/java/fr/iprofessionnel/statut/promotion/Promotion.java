package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Grade;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import fr.iprofessionnel.statut.bareme.ConditionPromotion;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Condition;
import fr.iprofessionnel.statut.explication.Divergence;
import fr.iprofessionnel.statut.explication.Explication;
import fr.iprofessionnel.statut.reclassement.Classement;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a person can be promoted, and what would follow. It tells who may be looked at, never who will be chosen.
 *
 * @param code which promotion
 * @param situation career it was asked for
 * @param au date on which the conditions are looked at
 * @param verdict answer
 * @param motif what kind of answer it is
 * @param dateOuverture first day when the answer is yes by time alone, steps by seniority included; past when it already is;
 *     null when never by time alone, or unknown
 * @param conditions each condition, in the order of the rule; empty where there is no rule
 * @param bareme points; null where the promotion has none
 * @param reclassement where the promotion would lead; null when the verdict is not yes or the table does not say
 * @param regle rule applied, with its validity; null where there is none
 * @param divergences sources that disagree
 * @param donneesManquantes what must be completed to answer; empty unless the verdict is {@link Verdict#INDETERMINE}
 */
public record Promotion(
        CodePromotion code,
        SituationStatutaire situation,
        LocalDate au,
        Verdict verdict,
        Motif motif,
        LocalDate dateOuverture,
        List<Condition> conditions,
        Points bareme,
        Classement reclassement,
        Valeur<ConditionPromotion> regle,
        List<Divergence> divergences,
        List<Donnee> donneesManquantes) {

    /** What kind of answer it is. */
    public enum Motif {
        /** The conditions decide. */
        CONDITIONS,
        /** No rule is known on this date: before the first one, or for this scale. */
        REGLE_INCONNUE,
        /** The rule has ended. */
        REGLE_ABROGEE,
        /** The scale has no such promotion. */
        SANS_OBJET
    }

    /**
     * Whether the question has a meaning for this career: rules that have ended, or never were, and grades that are behind
     * leave it without any.
     */
    public boolean estPosee() {
        int niveau = situation.echelon().grade().niveau();
        boolean derriere =
                switch (code) {
                    case HORS_CLASSE -> niveau >= Grade.HORS_CLASSE.niveau();
                    case CLASSE_EXCEPTIONNELLE, CLASSE_EXCEPTIONNELLE_VIVIER_1, CLASSE_EXCEPTIONNELLE_VIVIER_2 ->
                        niveau >= Grade.CLASSE_EXCEPTIONNELLE.niveau();
                    default -> false;
                };
        return !derriere
                && (motif == Motif.CONDITIONS || (motif == Motif.REGLE_INCONNUE && verdict == Verdict.INDETERMINE));
    }

    /** The reason, in one French sentence. */
    public String phrase() {
        return Recit.phrase(this);
    }

    /** Why. */
    public Explication explication() {
        return Recit.explication(this);
    }
}
