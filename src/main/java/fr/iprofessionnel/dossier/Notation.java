package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Marks of a school year, before 1 September 2017. */
public final class Notation extends LigneDossier {

    private final String annee;
    private final BigDecimal notePedagogique;
    private final BigDecimal noteAdministrative;
    private final String evaluateur;

    Notation(AccesSql.Colonnes c) throws SQLException {
        super(c);
        annee = c.texte("code");
        notePedagogique = c.decimal("note_pedagogique");
        noteAdministrative = c.decimal("note_administrative");
        evaluateur = c.texte("libelle");
    }

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
