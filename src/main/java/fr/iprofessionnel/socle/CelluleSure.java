package fr.iprofessionnel.socle;

/** Cells of the files made for a spreadsheet: none of them is ever a formula. */
public final class CelluleSure {

    private static final String FORMULES = "=+-@\t\r";

    private CelluleSure() {}

    /** The text of a cell: empty for null; one that a spreadsheet would read as a formula begins with an apostrophe. */
    public static String de(String texte) {
        if (texte == null) {
            return "";
        }
        return !texte.isEmpty() && FORMULES.indexOf(texte.charAt(0)) >= 0 ? "'" + texte : texte;
    }
}
