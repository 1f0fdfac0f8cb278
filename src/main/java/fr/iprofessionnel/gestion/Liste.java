package fr.iprofessionnel.gestion;

import fr.iprofessionnel.socle.Feuillet;
import java.util.List;

/**
 * A page of a list.
 *
 * @param lignes files of the page
 * @param total files that the criteria find, counted no further than {@link #PLAFOND} or the page after this one
 * @param page page, from 1
 * @param parNaissance whether nobody bears the name asked for, and the birth names were searched
 */
public record Liste(List<LigneListe> lignes, long total, int page, boolean parNaissance) {

    /** Files of a page. */
    public static final int TRANCHE = 25;

    /** Files beyond which they are not counted. */
    public static final int PLAFOND = 1000;

    /** Where to stop counting for this page: whether another follows it is always known. */
    static int plafond(int page) {
        return Math.max(PLAFOND, page * TRANCHE) + 1;
    }

    /** Whether there may be more files than the total says. */
    public boolean plafonnee() {
        return total == plafond(page);
    }

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
