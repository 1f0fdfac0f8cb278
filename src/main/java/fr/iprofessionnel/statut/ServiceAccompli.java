package fr.iprofessionnel.statut;

import java.util.Objects;

/**
 * Services done.
 *
 * @param periode its days; not over when its end is null
 * @param enseignement whether they are teaching, documentation, or what the code treats as such (running a school,
 *     training: R.914-62, R.914-70); null when unknown
 * @param echelle scale in which they were done; null when none or unknown
 */
public record ServiceAccompli(Periode periode, Boolean enseignement, Echelle echelle) {

    public ServiceAccompli {
        Objects.requireNonNull(periode);
    }
}
