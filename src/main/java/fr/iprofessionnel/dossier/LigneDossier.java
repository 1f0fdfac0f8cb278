package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a file, whatever its rubric: all the lines of a file stand together in one table, so that a page reads
 * them at once.
 *
 * <p>A line is never changed. What corrects it closes it ({@link #cloreLe}) and follows it under the same key, so that
 * the file can be read as it was known on any day, and every change be shown.
 */
@Entity
@Table(name = "ligne_dossier")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "rubrique")
public abstract class LigneDossier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "dossier_id")
    private Long dossierId;

    /** The discriminator again, for queries: set by the database alone. */
    @Enumerated(EnumType.STRING)
    @Column(name = "rubrique", insertable = false, updatable = false)
    private Rubrique rubriqueLue;

    private String cle;

    @Column(name = "connu_du")
    private Instant connuDu;

    @Column(name = "connu_au")
    private Instant connuAu;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "auteur_id")
    private Long auteurId;

    private LocalDate du;
    private LocalDate au;

    protected LigneDossier() {}

    /** A line written by a person of the application. */
    protected LigneDossier(Long dossierId, String cle, Long auteurId, Instant connuDu) {
        this.dossierId = dossierId;
        this.cle = cle;
        this.auteurId = auteurId;
        this.connuDu = connuDu;
    }

    /** The rubric of the line. */
    public abstract Rubrique getRubrique();

    /** What the line says, field by field, in French; a field that says nothing is left out. */
    public abstract List<Champ> champs();

    /** Ends the validity of what is known here: from this moment another line, or none, is true. */
    void cloreLe(Instant moment) {
        connuAu = moment;
    }

    /** Whether this is what was known at that moment. */
    public boolean estConnueLe(Instant moment) {
        return !moment.isBefore(connuDu) && (connuAu == null || moment.isBefore(connuAu));
    }

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

    /** Account that wrote it; null when an import brought it. */
    public Long getAuteurId() {
        return auteurId;
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
