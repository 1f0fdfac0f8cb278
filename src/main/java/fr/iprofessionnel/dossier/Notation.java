package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Marks of a school year, before 1 September 2017. */
@Entity
@DiscriminatorValue("NOTATION")
public class Notation extends LigneDossier {

    @Column(name = "code")
    private String annee;

    @Column(name = "note_pedagogique")
    private BigDecimal notePedagogique;

    @Column(name = "note_administrative")
    private BigDecimal noteAdministrative;

    @Column(name = "libelle")
    private String evaluateur;

    protected Notation() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.NOTATION;
    }

    /** First day of the school year. */
    @Override
    public LocalDate debut() {
        return LocalDate.of(Integer.parseInt(annee.substring(0, 4)), Month.SEPTEMBER, 1);
    }

    /** School year, such as 2015-2016. */
    public String getAnnee() {
        return annee;
    }

    public BigDecimal getNotePedagogique() {
        return notePedagogique;
    }

    public BigDecimal getNoteAdministrative() {
        return noteAdministrative;
    }

    /** Who gave them; null when unknown. */
    public String getEvaluateur() {
        return evaluateur;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("annee", annee)
                .nombre("note-pedagogique", notePedagogique)
                .nombre("note-administrative", noteAdministrative)
                .texte("evaluateur", evaluateur)
                .faite();
    }
}
