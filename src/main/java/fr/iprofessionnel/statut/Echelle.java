package fr.iprofessionnel.statut;

/**
 * Scale of pay (<i>échelle de rémunération</i>): what a <i>corps</i> is to the public sector.
 *
 * <p>Source: code de l'éducation, R.914-60.
 */
public enum Echelle {
    PE("Professeur des écoles", 1),
    INSTITUTEUR("Instituteur", 1),
    CERTIFIE("Professeur certifié", 2),
    PEPS("Professeur d'éducation physique et sportive", 2),
    PLP("Professeur de lycée professionnel", 2),
    AGREGE("Professeur agrégé", 2),
    AE("Adjoint d'enseignement", 2),
    CE_EPS("Chargé d'enseignement d'éducation physique et sportive", 2),
    BI_ADMISSIBLE("Professeur certifié bi-admissible à l'agrégation", 2),
    MA1("Maître auxiliaire de 1re catégorie", 2),
    MA2("Maître auxiliaire de 2e catégorie", 2),
    DELEGUE("Maître délégué", 0);

    private final String libelle;
    private final int degre;

    Echelle(String libelle, int degre) {
        this.libelle = libelle;
        this.degre = degre;
    }

    /** French name, as shown. */
    public String libelle() {
        return libelle;
    }

    /** Degree taught: 1, 2, or 0 where the scale serves both. */
    public int degre() {
        return degre;
    }

    /** Whether people of this scale have an index of their own instead of steps (D.914-58-6). */
    public boolean estSansEchelon() {
        return this == DELEGUE;
    }
}
