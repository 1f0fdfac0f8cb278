package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;

/** Writes from when to when something lasted. */
final class Periode {

    private static final String PREFIXE = "periode-cv.";

    private Periode() {}

    /**
     * In words, or nothing when no date is known.
     *
     * @param du first date; null when unknown
     * @param au last date; null while it lasts, or when it has none
     * @param dure whether what has no end still lasts
     */
    static String texte(DateCv du, DateCv au, boolean dure) {
        if (du == null) {
            return au == null ? "" : dire("jusqua", au);
        }
        if (au != null) {
            return du.equals(au) ? du.texte() : dire("de", du) + " " + dire("a", au);
        }
        return dure ? dire("depuis", du) : du.texte();
    }

    /** A day has an article in French, a month or a year has none. */
    private static String dire(String cle, DateCv date) {
        return date.jour() == null
                ? Textes.phrase(PREFIXE + cle, date.texte())
                : Textes.phrase(PREFIXE + cle + ".jour", Formats.date(date.debut()));
    }
}
