package fr.iprofessionnel.statut.remuneration;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Share of a full service.
 *
 * @param quotite in %, over 0 and at most 100
 * @param modalite why it is not full
 */
public record Service(BigDecimal quotite, Modalite modalite) {

    /** Full time. */
    public static final Service COMPLET = new Service(new BigDecimal(100), Modalite.COMPLET);

    /** Why a service is not full. */
    public enum Modalite {
        COMPLET,
        /** The person asked for it: 80 % and more are paid more than served. */
        PARTIEL,
        /** The contract is for fewer hours: paid as served (R.914-84). */
        INCOMPLET
    }

    public Service {
        Objects.requireNonNull(modalite);
        if (quotite.signum() <= 0 || quotite.compareTo(new BigDecimal(100)) > 0) {
            throw new IllegalArgumentException("La quotité est de plus de 0 et d'au plus 100 %");
        }
    }

    /** Part time asked for by the person; full time at 100 %. */
    public static Service partiel(int quotite) {
        return quotite == 100 ? COMPLET : new Service(BigDecimal.valueOf(quotite), Modalite.PARTIEL);
    }
}
