package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** Where the person stands towards the service: active, on parental leave, available (R.914-105). */
@Entity
@DiscriminatorValue("POSITION")
public class PositionAdministrative extends LigneDossier {

    private String code;

    @Column(name = "precision_texte")
    private String precision;

    protected PositionAdministrative() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.POSITION;
    }

    /** Code of the table of positions. */
    public String getCode() {
        return code;
    }

    /** Whether the person does not serve. */
    public boolean estAbsence() {
        return !code.equals("ACTIVITE");
    }

    /** What must be added; null when nothing. */
    public String getPrecision() {
        return precision;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("position", Code.position(code, getDu()))
                .periode(this)
                .texte("precision", precision)
                .faite();
    }
}
