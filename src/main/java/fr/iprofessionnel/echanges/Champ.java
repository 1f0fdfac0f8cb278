package fr.iprofessionnel.echanges;

import java.util.Set;

/**
 * A column of a file of the extract.
 *
 * @param nom heading
 * @param type how a cell is read
 * @param obligatoire whether a cell may be empty
 * @param longueur longest text
 * @param colonne where it goes; null for what has a place of its own (NUMEN, academic address)
 * @param codes the only values allowed; empty when any is
 */
record Champ(String nom, TypeChamp type, boolean obligatoire, int longueur, ColonneLigne colonne, Set<String> codes) {

    static Champ requis(String nom, TypeChamp type, int longueur, ColonneLigne colonne) {
        return new Champ(nom, type, true, longueur, colonne, Set.of());
    }

    static Champ libre(String nom, TypeChamp type, int longueur, ColonneLigne colonne) {
        return new Champ(nom, type, false, longueur, colonne, Set.of());
    }

    /** The same, of which only these values are allowed. */
    Champ parmi(Set<String> permis) {
        return new Champ(nom, type, obligatoire, longueur, colonne, permis);
    }
}
