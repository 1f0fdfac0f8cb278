package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.statut.Anciennete;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.sql.SQLException;
import java.util.List;

/** A step of the career: scale, grade, step, from a day on. */
public final class EtapeEchelon extends LigneDossier {

    private final String echelleCode;
    private final String gradeCode;
    private final String rang;
    private final String chevron;
    private final Integer indice;
    private final String acces;
    private final Integer ancienneteJours;

    EtapeEchelon(AccesSql.Colonnes c) throws SQLException {
        super(c);
        echelleCode = c.texte("echelle");
        gradeCode = c.texte("grade");
        rang = c.texte("echelon");
        chevron = c.texte("chevron");
        indice = c.entier("indice");
        acces = c.texte("code");
        ancienneteJours = c.entier("anciennete_jours");
    }

    /** Scale, grade, step and chevron as one value. */
    public Echelon echelon() {
        return new Echelon(Echelle.valueOf(echelleCode), Grade.valueOf(gradeCode), rang, chevron);
    }

    /** Seniority kept when the step was reached. */
    public Anciennete ancienneteConservee() {
        return ancienneteJours == null ? Anciennete.NULLE : new Anciennete(ancienneteJours);
    }

    @Override
    public Rubrique getRubrique() {
        return Rubrique.ECHELON;
    }

    public String getEchelleCode() {
        return echelleCode;
    }

    public String getGradeCode() {
        return gradeCode;
    }

    /** Step within the grade. */
    public String getRang() {
        return rang;
    }

    public String getChevron() {
        return chevron;
    }

    /** Index of the person where the scale has no steps; null elsewhere. */
    public Integer getIndice() {
        return indice;
    }

    /** How the step was reached, as a code. */
    public String getAcces() {
        return acces;
    }

    /** Seniority kept, in days of the 360-day year. */
    public Integer getAncienneteJours() {
        return ancienneteJours;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("echelle", Code.echelle(echelleCode))
                .texte("grade", Code.grade(gradeCode))
                .texte("echelon", echelon().libelle())
                .periode(this)
                .code("acces", "acces", acces)
                .texte("anciennete", ancienneteJours == null ? null : Durees.enLettres(ancienneteConservee()))
                .nombre("indice", indice)
                .faite();
    }
}
