package fr.iprofessionnel.annuaire;

import java.util.List;

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

    /** Name and town. */
    public String libelle() {
        return commune.isEmpty() ? nom : nom + ", " + commune;
    }
}
