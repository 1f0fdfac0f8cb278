package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Textes;

/** Writes from when to when something lasted. */
final class Periode {

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
            return au == null ? "" : Textes.phrase("cv.periode.jusqua", au.texte());
        }
        if (au != null) {
            return du.equals(au) ? du.texte() : Textes.phrase("cv.periode.de-a", du.texte(), au.texte());
        }
        return dure ? Textes.phrase("cv.periode.depuis", du.texte()) : du.texte();
    }
}
