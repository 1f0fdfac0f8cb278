package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.SituationStatutaire;
import fr.iprofessionnel.statut.Verdict;
import fr.iprofessionnel.statut.bareme.Duree;
import fr.iprofessionnel.statut.bareme.Valeur;
import fr.iprofessionnel.statut.explication.Divergence;
import fr.iprofessionnel.statut.explication.Explication;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The step that comes next, by seniority and, where there is one, by accelerated advancement.
 *
 * @param situation career it was asked for
 * @param au reference date
 * @param verdict {@link Verdict#OUI} when a date is known, {@link Verdict#NON} in a last step, {@link Verdict#INDETERMINE}
 *     when a datum or a duration is missing
 * @param regleInconnue whether no duration is known for this step on this date
 * @param anciennete seniority in the step on the reference date, in years of 360 days; null when unknown
 * @param echelon step to come; null when none or unknown
 * @param date day when it comes by seniority; may be past where the file lacks a step; null when none or unknown
 * @param dateAcceleree day when it comes for those whom accelerated advancement takes; null where there is none
 * @param indice majored index of the step to come, by the grid of its date; null when unknown
 * @param traitement gross monthly salary at full time with it, in euros, by today's point; null when unknown
 * @param duree time to spend in the present step; null when unknown
 * @param donneesManquantes what must be completed to answer; empty otherwise
 * @param divergences sources that disagree
 */
public record ProchainEchelon(
        SituationStatutaire situation,
        LocalDate au,
        Verdict verdict,
        boolean regleInconnue,
        Anciennete anciennete,
        Echelon echelon,
        LocalDate date,
        LocalDate dateAcceleree,
        Valeur<Integer> indice,
        BigDecimal traitement,
        Valeur<Duree> duree,
        List<Donnee> donneesManquantes,
        List<Divergence> divergences) {

    /** Whether a figure used is to be confirmed. */
    public boolean estAConfirmer() {
        return (duree != null && duree.estAConfirmer()) || (indice != null && indice.estAConfirmer());
    }

    /** The answer in one French sentence. */
    public String phrase() {
        return Recit.phrase(this);
    }

    /** Why. */
    public Explication explication() {
        return Recit.explication(this);
    }
}
