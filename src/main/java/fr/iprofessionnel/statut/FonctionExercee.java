package fr.iprofessionnel.statut;

import java.util.Objects;

/**
 * A function held, that may count for the first "vivier" of the exceptional class.
 *
 * @param libelle French name
 * @param periode its days; still held when the end is null
 * @param reconnue whether it is in the list of the order in force (arrêtés of 11 August 2017 and 6 August 2021); null when
 *     nobody has checked
 */
public record FonctionExercee(String libelle, Periode periode, Boolean reconnue) {

    public FonctionExercee {
        Objects.requireNonNull(libelle);
        Objects.requireNonNull(periode);
    }
}
