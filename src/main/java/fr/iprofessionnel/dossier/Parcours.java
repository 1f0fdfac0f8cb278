package fr.iprofessionnel.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What of a file the rules look at, for one day: lines of the career, nothing of the person that they do not read. */
public final class Parcours {

    private final long dossierId;
    private final LocalDate confirmeLe;
    private final Lecture lecture;

    Parcours(long dossierId, LocalDate confirmeLe, Lecture lecture) {
        this.dossierId = dossierId;
        this.confirmeLe = confirmeLe;
        this.lecture = lecture;
    }

    /** A file read for a day: lines that begin later are left out, unless the day is today. */
    static Parcours le(
            LocalDate jour, LocalDate aujourdhui, long dossierId, LocalDate confirmeLe, List<LigneDossier> lignes) {
        return new Parcours(
                dossierId, confirmeLe, new Lecture(jour, Lecture.au(jour, aujourdhui, lignes), Map.of(), false));
    }

    /** Number of the file in the database. */
    public long dossierId() {
        return dossierId;
    }

    /** Day for which the file is read. */
    public LocalDate jour() {
        return lecture.jour();
    }

    /** Day of the last extract that confirmed the file. */
    public LocalDate confirmeLe() {
        return confirmeLe;
    }

    /** Lines of a kind, the oldest first. */
    public <T extends LigneDossier> List<T> lignes(Class<T> sorte) {
        return lecture.de(sorte);
    }

    /** The line of a kind that holds on the day of the reading. */
    public <T extends LigneDossier> Optional<T> actuelle(Class<T> sorte) {
        return lecture.actuelle(sorte);
    }
}
