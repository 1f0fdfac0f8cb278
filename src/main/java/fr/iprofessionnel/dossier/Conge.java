package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.Textes;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;

/** A leave (R.914-105). Its kind may say something of the person's health, and its detail always may. */
@Entity
@DiscriminatorValue("CONGE")
public class Conge extends LigneDossier {

    private String code;

    @Column(name = "indicateur")
    private Boolean posteProtege;

    @Column(name = "precision_texte")
    private String precision;

    protected Conge() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.CONGE;
    }

    /** Code of the table of leaves. */
    public String getCode() {
        return code;
    }

    /** Whether the post was kept; null when unknown. */
    public Boolean getPosteProtege() {
        return posteProtege;
    }

    /** Reason; null when none is given. */
    public String getPrecision() {
        return precision;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("conge", Code.conge(code, getDu()))
                .periode(this)
                .ouiNon("poste-protege", posteProtege)
                .texte("motif", precision == null ? null : Textes.phrase("conges.motif.tu"))
                .faite();
    }
}
