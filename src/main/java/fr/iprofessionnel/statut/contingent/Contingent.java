package fr.iprofessionnel.statut.contingent;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many promotions a year gives.
 *
 * @param promotions whole promotions
 * @param report what is left, carried to the next year; at least 0, under 1
 */
public record Contingent(int promotions, BigDecimal report) {

    private static final BigDecimal CENT = new BigDecimal(100);

    /**
     * Number of people times rate, plus what the former year left, cut and not rounded.
     *
     * @param effectif people who could be promoted, at least 0
     * @param taux rate in %, at least 0
     * @param reportAnterieur what the former year left, at least 0, under 1
     */
    public static Contingent calculer(int effectif, BigDecimal taux, BigDecimal reportAnterieur) {
        exiger(effectif >= 0, "L'effectif ne peut pas être négatif");
        exiger(taux.signum() >= 0, "Le taux ne peut pas être négatif");
        exiger(
                reportAnterieur.signum() >= 0 && reportAnterieur.compareTo(BigDecimal.ONE) < 0,
                "Le report est d'au moins 0 et de moins de 1");
        BigDecimal total =
                BigDecimal.valueOf(effectif).multiply(taux).divide(CENT).add(reportAnterieur);
        BigDecimal entier = total.setScale(0, RoundingMode.DOWN);
        return new Contingent(entier.intValueExact(), sansZeros(total.subtract(entier)));
    }

    private static BigDecimal sansZeros(BigDecimal nombre) {
        return nombre.signum() == 0 ? BigDecimal.ZERO : nombre.stripTrailingZeros();
    }

    private static void exiger(boolean vrai, String sinon) {
        if (!vrai) {
            throw new IllegalArgumentException(sinon);
        }
    }
}
