package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;

/** How much the person serves, in a school year. */
@Entity
@DiscriminatorValue("MODALITE")
public class Modalite extends LigneDossier {

    private String code;

    private BigDecimal quotite;

    private BigDecimal heures;

    @Column(name = "precision_texte")
    private String precision;

    protected Modalite() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.MODALITE;
    }

    /** Code of the kind of service. */
    public String getCode() {
        return code;
    }

    /** Share of a full service, in percent. */
    public BigDecimal getQuotite() {
        return quotite;
    }

    /** Weekly hours done; null when unknown. */
    public BigDecimal getHeures() {
        return heures;
    }

    /** What must be added; null when nothing. */
    public String getPrecision() {
        return precision;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("modalite", "modalite", code)
                .periode(this)
                .pourcentage("quotite", quotite)
                .nombre("heures", heures)
                .texte("precision", precision)
                .faite();
    }
}
