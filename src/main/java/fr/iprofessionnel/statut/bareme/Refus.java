package fr.iprofessionnel.statut.bareme;

/**
 * What is wrong in a set of tables.
 *
 * @param table name of the file
 * @param ligne line, from 1; 0 when the whole file is meant
 * @param raison reason, in French
 */
public record Refus(String table, int ligne, String raison) {

    /** In French, as shown: "Table grilles.csv, ligne 12 : la source manque". */
    @Override
    public String toString() {
        return "Table " + table + (ligne == 0 ? "" : ", ligne " + ligne) + " : " + raison;
    }
}
