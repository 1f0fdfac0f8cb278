package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a file, whatever its rubric: all the lines of a file stand together in one table, so that a page reads
 * them at once.
 *
 * <p>A line is never changed. What corrects it closes it and follows it under the same key, so that
 * the file can be read as it was known on any day, and every change be shown.
 */
public abstract class LigneDossier {

    private final Long id;
    private final String cle;
    private final Instant connuDu;
    private final Instant connuAu;
    private final Long importId;
    private final LocalDate du;
    private final LocalDate au;

    LigneDossier(AccesSql.Colonnes c) throws SQLException {
        id = c.nombre("id");
        cle = c.texte("cle");
        connuDu = c.instant("connu_du");
        connuAu = c.instant("connu_au");
        importId = c.nombre("import_id");
        du = c.jour("du");
        au = c.jour("au");
    }

    /** The rubric of the line. */
    public abstract Rubrique getRubrique();

    /** What the line says, field by field, in French; a field that says nothing is left out. */
    public abstract List<Champ> champs();

    /** Whether the day is between the line's first and last days; a line without a first day always is. */
    public boolean vautLe(LocalDate jour) {
        return (du == null || !jour.isBefore(du)) && (au == null || !jour.isAfter(au));
    }

    public Long getId() {
        return id;
    }

    /** What identifies the line in its file and rubric, from one version to the next. */
    public String getCle() {
        return cle;
    }

    /** Since when it has been known. */
    public Instant getConnuDu() {
        return connuDu;
    }

    /** Until when it was held true; null while it is. */
    public Instant getConnuAu() {
        return connuAu;
    }

    /** Import that brought it; null when a person wrote it. */
    public Long getImportId() {
        return importId;
    }

    /** First day; null where the rubric has none. */
    public LocalDate getDu() {
        return du;
    }

    /** Day from which the line says something; null where it has none. */
    public LocalDate debut() {
        return du;
    }

    /** Last day, included; null while it lasts. */
    public LocalDate getAu() {
        return au;
    }
}
