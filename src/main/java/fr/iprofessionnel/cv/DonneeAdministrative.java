package fr.iprofessionnel.cv;

import java.time.LocalDate;

/**
 * What the file knows and the CV shows: read in the file each time, never changed here.
 *
 * @param section where it stands
 * @param cle what identifies it in its file, from one version to the next
 * @param intitule what it is
 * @param lieu where; null when nowhere
 * @param du first day; null when unknown
 * @param au last day; null while it lasts, or when it has none
 * @param dure whether what has no last day still lasts
 * @param ligneId line of the file, to tell of an error in it; null in a frozen copy
 */
public record DonneeAdministrative(
        Section section,
        String cle,
        String intitule,
        String lieu,
        LocalDate du,
        LocalDate au,
        boolean dure,
        Long ligneId) {

    /** From when to when, in words. */
    public String periode() {
        return Periode.texte(date(du), date(au), dure);
    }

    private static DateCv date(LocalDate jour) {
        return jour == null ? null : new DateCv(jour.getYear(), jour.getMonthValue(), jour.getDayOfMonth());
    }
}
