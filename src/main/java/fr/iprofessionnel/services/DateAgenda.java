package fr.iprofessionnel.services;

import fr.iprofessionnel.perspectives.Calendrier;
import fr.iprofessionnel.perspectives.Rappel;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.time.LocalDate;

/**
 * A date that concerns a teacher: of the academy, or of their own career.
 *
 * @param code what it is, the same from one reading to the next
 * @param precision more about it; null when nothing is said
 * @param adresse page that tells more; null when there is none
 * @param deLAcademie whether the academy wrote it; otherwise the rules computed it from the file
 */
public record DateAgenda(
        String code, LocalDate du, LocalDate au, String titre, String precision, String adresse, boolean deLAcademie) {

    /** A date that the rules computed, as the teacher reads it. */
    static DateAgenda de(Rappel rappel) {
        return new DateAgenda(
                rappel.code(), rappel.date(), rappel.date(), rappel.titre(), rappel.precision(), null, false);
    }

    /** The same for a calendar that whoever knows its address reads: of a career, the day and nothing that tells whose. */
    Calendrier.Evenement enEvenement() {
        String titre = deLAcademie ? titre() : Textes.phrase("services.flux." + code.replaceAll("-\\d+$", ""));
        String precision = deLAcademie && precision() != null ? precision() : Textes.phrase("services.flux.precision");
        return new Calendrier.Evenement(code, du, au, titre, precision, adresse);
    }

    /** "23 novembre 2026", "du 2 mars 2026 au 5 avril 2026". */
    public String jours() {
        return du.equals(au)
                ? Formats.jour(du)
                : Textes.phrase("services.agenda.jours", Formats.jour(du), Formats.jour(au));
    }
}
