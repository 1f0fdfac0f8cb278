package fr.iprofessionnel.statut.projection;

/**
 * What is supposed of the rest of a career.
 *
 * @param libelle in French, as shown
 * @param accelereSixieme whether accelerated advancement takes the person in the 6th step
 * @param accelereHuitieme whether accelerated advancement takes the person in the 8th step
 * @param horsClasse calendar year of the promotion to the "hors classe", on 1 September; null for none
 * @param classeExceptionnelle calendar year of the promotion to the exceptional class; null for none
 */
public record Scenario(
        String libelle,
        boolean accelereSixieme,
        boolean accelereHuitieme,
        Integer horsClasse,
        Integer classeExceptionnelle) {

    /** By seniority alone. */
    public static final Scenario ANCIENNETE = new Scenario("À l'ancienneté seule", false, false, null, null);

    /** Accelerated each time it is possible. */
    public static final Scenario ACCELERE = new Scenario("Avancement accéléré aux 6e et 8e", true, true, null, null);

    /** Promoted to the "hors classe" in that year. */
    public static Scenario horsClasse(int annee) {
        return new Scenario("Hors classe en " + annee, false, false, annee, null);
    }

    /** Promoted to the exceptional class in that year. */
    public static Scenario classeExceptionnelle(int annee) {
        return new Scenario("Classe exceptionnelle en " + annee, false, false, null, annee);
    }
}
