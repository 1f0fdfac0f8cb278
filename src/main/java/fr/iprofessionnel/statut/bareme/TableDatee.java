package fr.iprofessionnel.statut.bareme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values by key and date: for one key and one day, at most one value.
 *
 * @param <K> key
 * @param <T> value
 */
final class TableDatee<K, T> {

    private final Map<K, List<Valeur<T>>> valeurs = new HashMap<>();

    /** Whether the value found a place: false if another already holds on one of its days. */
    boolean ajouter(K cle, Valeur<T> valeur) {
        List<Valeur<T>> presentes = valeurs.computeIfAbsent(cle, k -> new ArrayList<>());
        if (presentes.stream().anyMatch(valeur::chevauche)) {
            return false;
        }
        presentes.add(valeur);
        return true;
    }

    /** The value that holds on this day; empty when none is known, never a default. */
    Optional<Valeur<T>> le(K cle, LocalDate jour) {
        for (Valeur<T> valeur : valeurs.getOrDefault(cle, List.of())) {
            if (valeur.vautLe(jour)) {
                return Optional.of(valeur);
            }
        }
        return Optional.empty();
    }

    Set<K> cles() {
        return valeurs.keySet();
    }

    /** All that is known for this key, in the order of the file. */
    List<Valeur<T>> toutes(K cle) {
        return valeurs.getOrDefault(cle, List.of());
    }
}
