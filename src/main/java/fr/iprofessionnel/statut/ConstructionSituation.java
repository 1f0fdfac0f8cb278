package fr.iprofessionnel.statut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Builds a situation datum by datum. What is not said stays unknown. */
public final class ConstructionSituation {

    private final Echelon echelon;
    private LocalDate dateAccesEchelon;
    private Anciennete ancienneteConservee;
    private List<Interruption> interruptions;
    private List<FonctionExercee> fonctions;
    private Boolean candidature;
    private LocalDate dateNaissance;
    private List<ServiceAccompli> services;
    private LocalDate dateEntreeEchelle;
    private List<AppreciationFinale> appreciations;
    private Contrat contrat;
    private Set<Diplome> diplomes;
    private Boolean educationPhysique;
    private Boolean lyceeProfessionnel;
    private Boolean admissibleAgregation;
    private Degre degre;
    private BigDecimal quotite;
    private Integer nombreEnfants;
    private Integer zoneResidence;
    private final Map<Donnee, Origine> origines = new EnumMap<>(Donnee.class);

    ConstructionSituation(Echelon echelon) {
        this.echelon = Objects.requireNonNull(echelon);
    }

    public ConstructionSituation depuis(LocalDate acces) {
        dateAccesEchelon = acces;
        return this;
    }

    public ConstructionSituation ancienneteConservee(Anciennete conservee) {
        ancienneteConservee = conservee;
        return this;
    }

    /** Adds one. */
    public ConstructionSituation interruption(Interruption interruption) {
        interruptions = avec(interruptions, interruption);
        return this;
    }

    public ConstructionSituation sansInterruption() {
        interruptions = List.of();
        return this;
    }

    /** Adds one. */
    public ConstructionSituation fonction(FonctionExercee fonction) {
        fonctions = avec(fonctions, fonction);
        return this;
    }

    public ConstructionSituation sansFonction() {
        fonctions = List.of();
        return this;
    }

    public ConstructionSituation candidature(Boolean deposee) {
        candidature = deposee;
        return this;
    }

    public ConstructionSituation neLe(LocalDate naissance) {
        dateNaissance = naissance;
        return this;
    }

    /** Adds one. */
    public ConstructionSituation service(ServiceAccompli service) {
        services = avec(services, service);
        return this;
    }

    public ConstructionSituation sansAutreService() {
        services = List.of();
        return this;
    }

    public ConstructionSituation dansLEchelleDepuis(LocalDate entree) {
        dateEntreeEchelle = entree;
        return this;
    }

    /** Adds one. */
    public ConstructionSituation appreciation(AppreciationFinale appreciation) {
        appreciations = avec(appreciations, appreciation);
        return this;
    }

    public ConstructionSituation sansAppreciation() {
        appreciations = List.of();
        return this;
    }

    public ConstructionSituation contrat(Contrat nature) {
        contrat = nature;
        return this;
    }

    /** All of them; none at all when there is no argument. */
    public ConstructionSituation diplomes(Diplome... obtenus) {
        EnumSet<Diplome> tous = EnumSet.noneOf(Diplome.class);
        tous.addAll(List.of(obtenus));
        diplomes = tous;
        return this;
    }

    public ConstructionSituation educationPhysique(Boolean enseignee) {
        educationPhysique = enseignee;
        return this;
    }

    public ConstructionSituation lyceeProfessionnel(Boolean exerce) {
        lyceeProfessionnel = exerce;
        return this;
    }

    public ConstructionSituation admissibleAgregation(Boolean propose) {
        admissibleAgregation = propose;
        return this;
    }

    public ConstructionSituation degre(Degre enseigne) {
        degre = enseigne;
        return this;
    }

    public ConstructionSituation quotite(BigDecimal pourCent) {
        quotite = pourCent;
        return this;
    }

    public ConstructionSituation enfants(Integer nombre) {
        nombreEnfants = nombre;
        return this;
    }

    public ConstructionSituation zoneResidence(Integer zone) {
        zoneResidence = zone;
        return this;
    }

    public ConstructionSituation origine(Donnee donnee, Origine origine) {
        origines.put(donnee, origine);
        return this;
    }

    private static <T> List<T> avec(List<T> liste, T element) {
        List<T> complete = liste == null ? new ArrayList<>() : new ArrayList<>(liste);
        complete.add(element);
        return complete;
    }

    /** The situation. */
    public SituationStatutaire faite() {
        return new SituationStatutaire(
                echelon,
                dateAccesEchelon,
                ancienneteConservee,
                interruptions,
                fonctions,
                candidature,
                dateNaissance,
                services,
                dateEntreeEchelle,
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
