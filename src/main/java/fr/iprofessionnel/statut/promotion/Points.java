package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.explication.ParametreLu;
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
     * @param points points; null when a datum is missing
     * @param parametre line of the table; null when a datum is missing
     */
    public record Ligne(String libelle, Integer points, ParametreLu parametre) {}
}
