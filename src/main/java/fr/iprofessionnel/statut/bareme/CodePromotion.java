package fr.iprofessionnel.statut.bareme;

/** What a teacher may be promoted to; the codes of {@code conditions_promotion.csv}. */
public enum CodePromotion {
    AVANCEMENT_ACCELERE_6("avancement accéléré du 6e au 7e échelon"),
    AVANCEMENT_ACCELERE_8("avancement accéléré du 8e au 9e échelon"),
    HORS_CLASSE("hors classe"),
    CLASSE_EXCEPTIONNELLE("classe exceptionnelle"),
    CLASSE_EXCEPTIONNELLE_VIVIER_1("classe exceptionnelle, premier vivier (fonctions)"),
    CLASSE_EXCEPTIONNELLE_VIVIER_2("classe exceptionnelle, second vivier (parcours)"),
    ECHELON_SPECIAL("échelon spécial de la classe exceptionnelle"),
    LISTE_APTITUDE_PE("liste d'aptitude des professeurs des écoles"),
    LISTE_APTITUDE_CERTIFIE("liste d'aptitude des professeurs certifiés"),
    LISTE_APTITUDE_PLP("liste d'aptitude des professeurs de lycée professionnel"),
    LISTE_APTITUDE_PEPS("liste d'aptitude des professeurs d'éducation physique et sportive"),
    LISTE_APTITUDE_AGREGE("liste d'aptitude des professeurs agrégés"),
    LISTE_APTITUDE_CERTIFIE_TOUR_EXTERIEUR("liste d'aptitude des professeurs certifiés, tour extérieur"),
    LISTE_APTITUDE_PEPS_TOUR_EXTERIEUR("liste d'aptitude des professeurs d'éducation physique, tour extérieur"),
    CONCOURS_INTERNE_PE("premier concours interne de professeur des écoles"),
    PROMOTION_ADMISSIBLE_CERTIFIE("accès des admissibles à l'agrégation à l'échelle des certifiés"),
    CHANGEMENT_ECHELLE("changement d'échelle entre le premier et le second degré");

    private final String libelle;

    CodePromotion(String libelle) {
        this.libelle = libelle;
    }

    /** French name, as shown. */
    public String libelle() {
        return libelle;
    }
}
