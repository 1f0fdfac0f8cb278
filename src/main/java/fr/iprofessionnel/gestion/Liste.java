package fr.iprofessionnel.gestion;

import fr.iprofessionnel.socle.Feuillet;
import java.util.List;

/**
 * A page of a list.
 *
 * @param lignes files of the page
 * @param total files that the criteria find
 * @param page page, from 1
 * @param parNaissance whether nobody bears the name asked for, and the birth names were searched
 */
public record Liste(List<LigneListe> lignes, long total, int page, boolean parNaissance) {

    /** Files of a page. */
    public static final int TRANCHE = 25;

    /** Rank of the first file of the page, from 1. */
    public long premier() {
        return (page - 1L) * TRANCHE + 1;
    }

    /** Rank of the last file of the page. */
    public long dernier() {
        return premier() + lignes.size() - 1;
    }

    /** Number of the last page. */
    public int dernierePage() {
        return Feuillet.pages(total, TRANCHE);
    }
}
