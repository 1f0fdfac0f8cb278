package fr.iprofessionnel.statut.bareme;

/** What a teacher may be promoted to; the codes of {@code conditions_promotion.csv}. */
public enum CodePromotion {
    HORS_CLASSE("Hors classe"),
    CLASSE_EXCEPTIONNELLE("Classe exceptionnelle"),
    CLASSE_EXCEPTIONNELLE_VIVIER_1("Classe exceptionnelle, premier vivier (fonctions)"),
    CLASSE_EXCEPTIONNELLE_VIVIER_2("Classe exceptionnelle, second vivier (parcours)"),
    ECHELON_SPECIAL("Échelon spécial de la classe exceptionnelle"),
    LISTE_APTITUDE_PE("Liste d'aptitude : professeur des écoles"),
    CONCOURS_INTERNE_PE("Premier concours interne : professeur des écoles"),
    LISTE_APTITUDE_CERTIFIE("Liste d'aptitude d'intégration : professeur certifié"),
    LISTE_APTITUDE_PLP("Liste d'aptitude d'intégration : professeur de lycée professionnel"),
    LISTE_APTITUDE_PEPS("Liste d'aptitude d'intégration : professeur d'éducation physique et sportive"),
    LISTE_APTITUDE_CERTIFIE_TOUR_EXTERIEUR("Liste d'aptitude (tour extérieur) : professeur certifié"),
    LISTE_APTITUDE_PEPS_TOUR_EXTERIEUR(
            "Liste d'aptitude (tour extérieur) : professeur d'éducation physique et sportive"),
    LISTE_APTITUDE_AGREGE("Liste d'aptitude : professeur agrégé"),
    ADMISSIBLE_AGREGATION_CERTIFIE("Admissible à l'agrégation interne : professeur certifié"),
    CHANGEMENT_ECHELLE("Changement d'échelle entre premier et second degré"),
    AVANCEMENT_ACCELERE_6("Avancement accéléré du 6e au 7e échelon"),
    AVANCEMENT_ACCELERE_8("Avancement accéléré du 8e au 9e échelon");

    private final String libelle;

    CodePromotion(String libelle) {
        this.libelle = libelle;
    }

    /** French name, as shown. */
    public String libelle() {
        return libelle;
    }

    /** Whether it leads to a higher grade of the same scale. */
    public boolean estDeGrade() {
        return compareTo(ECHELON_SPECIAL) < 0;
    }
}
