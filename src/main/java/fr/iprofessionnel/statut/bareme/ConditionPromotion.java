package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Grade;

/**
 * What must be met to be considered for a promotion. A null threshold is a condition that the rule does not have.
 *
 * @param code the promotion
 * @param echelle present scale
 * @param grade present grade; null when any will do
 * @param echelleCible scale reached; null when it depends on the request
 * @param gradeCible grade reached; null when it depends on the request
 * @param echelonMin lowest step
 * @param echelonMax highest step
 * @param moisMin months needed in the step {@code echelonMin}
 * @param moisMax months in that step from which it is too late
 * @param echelonSansCondition step from which no seniority is needed
 * @param ageMin age in years
 * @param anneesServicesMin years of services of teaching, whatever the scale
 * @param anneesDansEchelleMin years of services in the present scale
 * @param anneesFonctionsMin years in the functions that the rule lists
 * @param contratDefinitif whether a permanent contract or agreement is needed
 * @param dateAppreciation day on which all this is looked at
 * @param dateAppartenance day on which the person must already be in the present scale; null when the rule has none
 * @param candidature whether the person must apply
 * @param instance body consulted, as shown; empty when none is
 * @param autorite who decides, as shown
 * @param contingent how many may be promoted, a sentence; empty when unknown
 * @param autres conditions that no computation can check, to be shown; empty when none
 * @param texte legal reference
 */
public record ConditionPromotion(
        CodePromotion code,
        Echelle echelle,
        Grade grade,
        Echelle echelleCible,
        Grade gradeCible,
        Integer echelonMin,
        Integer echelonMax,
        Integer moisMin,
        Integer moisMax,
        Integer echelonSansCondition,
        Integer ageMin,
        Integer anneesServicesMin,
        Integer anneesDansEchelleMin,
        Integer anneesFonctionsMin,
        boolean contratDefinitif,
        DateAppreciation dateAppreciation,
        DateAppreciation dateAppartenance,
        boolean candidature,
        String instance,
        String autorite,
        String contingent,
        String autres,
        String texte) {}
