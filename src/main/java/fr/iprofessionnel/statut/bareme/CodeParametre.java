package fr.iprofessionnel.statut.bareme;

/** Figures that stand alone, each read by a rule; the codes of {@code parametres.csv}. */
public enum CodeParametre {
    /** Share of the eligible whom accelerated advancement takes, in %. */
    AVANCEMENT_ACCELERE_TAUX,
    /** Share of the promotions kept for the first "vivier", in %. */
    VIVIER_1_PART,
    /** Share of the promotions kept for the second "vivier", in %. */
    VIVIER_2_PART,
    /** Share of the scale that the exceptional class does not exceed, in %. */
    CLASSE_EXCEPTIONNELLE_PLAFOND,
    /** Share of the grade that may hold the special step, in %. */
    ECHELON_SPECIAL_PART,
    /** Points a year of seniority in the former scale of points of the exceptional class. */
    VIVIER_ANCIENNETE_POINTS,
    /** Most points that seniority gives in it. */
    VIVIER_ANCIENNETE_PLAFOND,
    /** Length of a list of aptitude, in % of the number of places. */
    LISTE_APTITUDE_PLAFOND,
    /** Years of leave for a child that keep the rights to advancement, over the career. */
    DROITS_CONSERVES_ANNEES,
    /** Years of services that the RETREP needs. */
    RETREP_SERVICES_ANNEES,
    /** Years paid as "instituteur" that open the age of the active category. */
    RETREP_INSTITUTEUR_ANNEES,
    /** Years by which the active category leaves earlier. */
    CATEGORIE_ACTIVE_REDUCTION_ANNEES,
    /** Children who open the RETREP at any age, under the former conditions. */
    RETREP_ENFANTS,
    /** Years of services that the annuity of the additional scheme needs. */
    ADDITIONNEL_SERVICES_ANNEES,
    /** Age limit, in years. */
    LIMITE_AGE_ANNEES
}
