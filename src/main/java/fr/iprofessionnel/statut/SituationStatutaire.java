package fr.iprofessionnel.statut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of a teacher's career, whatever it comes from: a file, a form, a request. Null means unknown, an empty list
 * means none: the two never give the same answer.
 *
 * @param echelon scale, grade, step and chevron
 * @param dateAccesEchelon day when the step (the chevron, where there is one) was reached; null when unknown
 * @param ancienneteConservee seniority kept on that day; null when none is given, which is read as none. Without
 *     {@code dateAccesEchelon}, it is the seniority in the step on the reference date
 * @param interruptions time away from service; null when unknown, and the seniority is then counted as running
 * @param fonctions functions that may count for the exceptional class; null when unknown
 * @param candidature whether the person applied for the exceptional class by functions (2018 to 2020); null when unknown
 * @param dateNaissance day of birth; null when unknown
 * @param services services other than those in the present scale since {@code dateEntreeEchelle}; null when unknown
 * @param dateEntreeEchelle day when the person entered the present scale; null when unknown
 * @param appreciations final appreciations; null when unknown
 * @param contrat what binds the person; null when unknown
 * @param diplomes what lists of aptitude ask for; null when unknown
 * @param educationPhysique whether the subject taught is physical education; null when unknown
 * @param lyceeProfessionnel whether the person taught in a private vocational school on the last 30 June; null when unknown
 * @param admissibleAgregation whether the jury of the internal agrégation proposed the person; null when unknown
 * @param degre degree taught; null when unknown, and the scale then tells it where it can
 * @param quotite service, in per cent of a full one; null when unknown
 * @param nombreEnfants children in charge; null when unknown
 * @param zoneResidence zone of the residence allowance; null when unknown
 * @param origines where the data come from; {@link Origine#DECLAREE} for those which are not in it
 */
public record SituationStatutaire(
        Echelon echelon,
        LocalDate dateAccesEchelon,
        Anciennete ancienneteConservee,
        List<Interruption> interruptions,
        List<FonctionExercee> fonctions,
        Boolean candidature,
        LocalDate dateNaissance,
        List<ServiceAccompli> services,
        LocalDate dateEntreeEchelle,
        List<AppreciationFinale> appreciations,
        Contrat contrat,
        Set<Diplome> diplomes,
        Boolean educationPhysique,
        Boolean lyceeProfessionnel,
        Boolean admissibleAgregation,
        Degre degre,
        BigDecimal quotite,
        Integer nombreEnfants,
        Integer zoneResidence,
        Map<Donnee, Origine> origines) {

    public SituationStatutaire {
        Objects.requireNonNull(echelon);
        interruptions = interruptions == null ? null : List.copyOf(interruptions);
        fonctions = fonctions == null ? null : List.copyOf(fonctions);
        services = services == null ? null : List.copyOf(services);
        appreciations = appreciations == null ? null : List.copyOf(appreciations);
        diplomes = diplomes == null ? null : Set.copyOf(diplomes);
        origines = Map.copyOf(origines);
    }

    /** Starts from a step; all the rest is unknown. */
    public static ConstructionSituation de(Echelon echelon) {
        return new ConstructionSituation(echelon);
    }

    /** Where a datum comes from. */
    public Origine origine(Donnee donnee) {
        return origines.getOrDefault(donnee, Origine.DECLAREE);
    }

    /** The same career in another step. */
    public SituationStatutaire dans(Echelon autre, LocalDate acces, Anciennete conservee) {
        return new SituationStatutaire(
                autre,
                acces,
                conservee,
                interruptions,
                fonctions,
                candidature,
                dateNaissance,
                services,
                autre.echelle() == echelon.echelle() ? dateEntreeEchelle : acces,
                appreciations,
                contrat,
                diplomes,
                educationPhysique,
                lyceeProfessionnel,
                admissibleAgregation,
                degre,
                quotite,
                nombreEnfants,
                zoneResidence,
                origines);
    }
}
