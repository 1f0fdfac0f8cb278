package fr.iprofessionnel.statut;

import java.util.Objects;

/**
 * Time away from service: a position other than activity, or a leave that stops seniority.
 *
 * @param periode its days; not over when its end is null
 * @param effet what it does to seniority
 * @param libelle French name, as shown
 */
public record Interruption(Periode periode, EffetInterruption effet, String libelle) {

    public Interruption {
        Objects.requireNonNull(periode);
        Objects.requireNonNull(effet);
        Objects.requireNonNull(libelle);
    }
}
