package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.bareme.Valeur;
import java.util.List;

/**
 * Points of a promotion, line by line.
 *
 * @param total sum; null when a line is unknown
 * @param detail lines, in the order of the table
 */
public record Points(Integer total, List<Ligne> detail) {

    /**
     * One line.
     *
     * @param libelle what it counts, in French: "Appréciation : excellent", "Ancienneté : 10 + 2"
     * @param points points, with their source; null when a datum is missing
     */
    public record Ligne(String libelle, Valeur<Integer> points) {}
}
