package fr.iprofessionnel.annuaire;

import java.util.List;
import java.util.Locale;

/**
 * A school as the file of a teacher shows it.
 *
 * @param uai number
 * @param nom name; the number where the repertory does not hold the school
 * @param commune town; empty where unknown
 * @param degre degree taught: 1, 2, or 0
 * @param contrat kind of contract in words; empty where unknown
 * @param directions who headed it, and when
 */
public record Ecole(
        String uai, String nom, String commune, int degre, String contrat, List<DirectionEcole> directions) {

    /**
     * A school as the repertory writes it, with nothing of who headed it.
     *
     * @param nom name; null where the repertory does not hold the school
     * @param contrat kind of contract, in capitals as the repertory writes it
     */
    public static Ecole de(String uai, String nom, String commune, Integer degre, String contrat) {
        return nom == null
                ? new Ecole(uai, uai, "", 0, "", List.of())
                : new Ecole(uai, nom, commune, degre, enPhrase(contrat), List.of());
    }

    private static String enPhrase(String capitales) {
        return capitales.isEmpty()
                ? capitales
                : capitales.charAt(0) + capitales.substring(1).toLowerCase(Locale.FRENCH);
    }

    /** The same with who headed it. */
    public Ecole avec(List<DirectionEcole> connues) {
        return new Ecole(uai, nom, commune, degre, contrat, connues);
    }

    /** Name and town. */
    public String libelle() {
        return commune.isEmpty() ? nom : nom + ", " + commune;
    }
}
