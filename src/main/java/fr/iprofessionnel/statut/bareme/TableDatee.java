package fr.iprofessionnel.statut.bareme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Values by key and date: for one key and one day, at most one value.
 *
 * @param <K> key
 * @param <T> value
 */
final class TableDatee<K, T> {

    /**
     * A line, as its file writes it.
     *
     * @param cle columns of the key
     * @param texte columns of the value
     * @param cellules every cell, by column
     * @param valeur what was read
     */
    record Ecriture<T>(String cle, String texte, Map<String, String> cellules, Valeur<T> valeur) {}

    private final Map<K, List<Valeur<T>>> valeurs = new HashMap<>();
    private final Map<K, List<Ecriture<T>>> ecritures = new HashMap<>();

    /** The value that already holds on one of the days of this one, which then finds no place; empty when it finds its own. */
    Optional<Valeur<T>> ajouter(K cle, Ecriture<T> ecriture) {
        List<Valeur<T>> presentes = valeurs.computeIfAbsent(cle, k -> new ArrayList<>());
        Valeur<T> valeur = ecriture.valeur();
        Optional<Valeur<T>> autre = presentes.stream().filter(valeur::chevauche).findFirst();
        if (autre.isEmpty()) {
            presentes.add(valeur);
            ecritures.computeIfAbsent(cle, k -> new ArrayList<>()).add(ecriture);
        }
        return autre;
    }

    /** The value that holds on this day; empty when none is known, never a default. */
    Optional<Valeur<T>> le(K cle, LocalDate jour) {
        List<Valeur<T>> connues = valeurs.get(cle);
        if (connues != null) {
            for (int i = 0; i < connues.size(); i++) {
                Valeur<T> valeur = connues.get(i);
                if (valeur.vautLe(jour)) {
                    return Optional.of(valeur);
                }
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

    /** Every line, in the order of the file. */
    List<Ecriture<T>> ecritures() {
        return ecritures.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(e -> e.valeur().ligne()))
                .toList();
    }

    /** The cells of every line, with what is said of the line, in the order of the file. */
    List<Valeur<Map<String, String>>> lignes() {
        return ecritures().stream().map(e -> e.valeur().avec(e.cellules())).toList();
    }

    /** Days without value between two values of a key. */
    record Trou(String cle, LocalDate du, LocalDate au, int ligne) {}

    /** Every hole, in the order of the lines that end them. */
    List<Trou> trous() {
        return ecritures.values().stream()
                .flatMap(suite -> trous(suite).stream())
                .sorted(Comparator.comparingInt(Trou::ligne))
                .toList();
    }

    private static <T> List<Trou> trous(List<Ecriture<T>> suite) {
        List<Ecriture<T>> ordonnee = suite.stream()
                .sorted(Comparator.comparing(
                        e -> Objects.requireNonNullElse(e.valeur().du(), LocalDate.MIN)))
                .toList();
        List<Trou> trous = new ArrayList<>();
        for (int i = 1; i < ordonnee.size(); i++) {
            LocalDate reprise = ordonnee.get(i).valeur().du();
            LocalDate fin = ordonnee.get(i - 1).valeur().au();
            if (!fin.plusDays(1).equals(reprise)) {
                trous.add(new Trou(
                        ordonnee.get(i).cle(),
                        fin.plusDays(1),
                        reprise.minusDays(1),
                        ordonnee.get(i).valeur().ligne()));
            }
        }
        return trous;
    }
}
