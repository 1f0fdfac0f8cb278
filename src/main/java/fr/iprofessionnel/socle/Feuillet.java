package fr.iprofessionnel.socle;

import java.util.List;

/**
 * One page of a list that is read page by page.
 *
 * @param lignes what the page shows
 * @param numero number of the page, 1 being the first
 * @param pages how many pages there are, at least 1
 * @param nombre how many lines there are on all the pages
 * @param plafonne whether there may be more: they were not counted further
 * @param <T> what a line is
 */
public record Feuillet<T>(List<T> lignes, int numero, int pages, long nombre, boolean plafonne) {

    /** The number of a page as an address asks for it, brought back to one that exists; null asks for the first. */
    public static int numero(String demande, int pages) {
        if (demande == null) {
            return 1;
        }
        try {
            return Math.max(1, Math.min(Integer.parseInt(demande), pages));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** How many pages these lines fill. */
    public static int pages(long nombre, int taille) {
        return (int) Math.max(1, (nombre + taille - 1) / taille);
    }

    public boolean isAvant() {
        return numero > 1;
    }

    public boolean isApres() {
        return numero < pages;
    }

    public boolean isVide() {
        return nombre == 0;
    }
}
