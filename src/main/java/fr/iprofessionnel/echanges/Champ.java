package fr.iprofessionnel.echanges;

import java.util.Set;
import java.util.function.Supplier;

/**
 * A column of a file of the extract.
 *
 * @param nom heading
 * @param type how a cell is read
 * @param obligatoire whether a cell must not be empty
 * @param present whether the column must be there
 * @param longueur longest text
 * @param colonne where it goes; null for what has a place of its own (NUMEN, academic address)
 * @param permis gives the only values allowed, none when any is; asked each time, as those of the statute may change
 */
record Champ(
        String nom,
        TypeChamp type,
        boolean obligatoire,
        boolean present,
        int longueur,
        ColonneLigne colonne,
        Supplier<Set<String>> permis) {

    static Champ requis(String nom, TypeChamp type, int longueur, ColonneLigne colonne) {
        return new Champ(nom, type, true, true, longueur, colonne, Set::of);
    }

    static Champ libre(String nom, TypeChamp type, int longueur, ColonneLigne colonne) {
        return new Champ(nom, type, false, true, longueur, colonne, Set::of);
    }

    /** A column that a file may do without. */
    static Champ facultatif(String nom, TypeChamp type, int longueur) {
        return new Champ(nom, type, false, false, longueur, null, Set::of);
    }

    /** The same, of which only these values are allowed. */
    Champ parmi(Set<String> codes) {
        return parmi(() -> codes);
    }

    /** The same, of which only the values of the moment are allowed. */
    Champ parmi(Supplier<Set<String>> codes) {
        return new Champ(nom, type, obligatoire, present, longueur, colonne, codes);
    }

    /** The only values allowed now; empty when any is. */
    Set<String> codes() {
        return permis.get();
    }
}
