package fr.iprofessionnel.statut.remuneration;

import fr.iprofessionnel.statut.bareme.Bareme;
import fr.iprofessionnel.statut.bareme.Valeur;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gross monthly pay of an index, in euros and cents. Informative: it is not a payslip.
 *
 * @param indicePaye index paid: that of the step, raised to the lowest payable one
 * @param traitement gross salary
 * @param residence <i>indemnité de résidence</i>; null when the zone is unknown, or its rule
 * @param supplementFamilial <i>supplément familial de traitement</i>; null when the number of children is unknown, or its
 *     rule
 * @param parametres figures read, in the order of the computation
 */
public record Remuneration(
        int indicePaye,
        BigDecimal traitement,
        BigDecimal residence,
        BigDecimal supplementFamilial,
        List<Valeur<?>> parametres) {

    public Remuneration {
        parametres = List.copyOf(parametres);
    }

    /**
     * Pay of an index on a day.
     *
     * @param indice majored index
     * @param zone zone of residence, 1 to 3; null when unknown
     * @param enfants dependent children; null when unknown
     * @return empty where the value of the point, or how the service is paid, is not known on this day
     */
    public static Optional<Remuneration> calculer(
            Bareme bareme, int indice, Service service, Integer zone, Integer enfants, LocalDate jour) {
        return new CalculRemuneration(bareme, jour).calculer(indice, service, zone, enfants);
    }

    /** Salary, allowance and supplement together; what is unknown is not counted. */
    public BigDecimal total() {
        BigDecimal avecResidence = residence == null ? traitement : traitement.add(residence);
        return supplementFamilial == null ? avecResidence : avecResidence.add(supplementFamilial);
    }

    /** Whether a figure read is to be confirmed. */
    public boolean estAConfirmer() {
        return parametres.stream().anyMatch(Valeur::estAConfirmer);
    }
}
