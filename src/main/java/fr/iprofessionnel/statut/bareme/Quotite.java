package fr.iprofessionnel.statut.bareme;

import java.math.BigDecimal;

/**
 * How a share of service is paid: (quotité × numerateur / denominateur + complement) %.
 *
 * <p>Source: code général de la fonction publique, L.612-5.
 *
 * @param minimum lowest share it applies to, in %, included
 * @param maximum highest share, in %, included
 * @param numerateur see above
 * @param denominateur see above
 * @param complement see above, in %
 */
public record Quotite(BigDecimal minimum, BigDecimal maximum, int numerateur, int denominateur, BigDecimal complement) {

    /** The rule of pay. */
    public enum Regle {
        /** Paid as served. */
        PRORATA,
        /** Part time paid more than served. */
        SURREMUNERATION
    }

    /** Whether this share of service, in %, is between the two ends. */
    public boolean contient(BigDecimal quotite) {
        return quotite.compareTo(minimum) >= 0 && quotite.compareTo(maximum) <= 0;
    }
}
