package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;

/** Service done before the present career, and how much of it counts. */
@Entity
@DiscriminatorValue("SERVICE")
public class ServiceAnterieur extends LigneDossier {

    @Column(name = "code")
    private String nature;

    @Column(name = "libelle")
    private String employeur;

    private BigDecimal quotite;

    private BigDecimal coefficient;

    protected ServiceAnterieur() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.SERVICE;
    }

    /** Code of the kind. */
    public String getNature() {
        return nature;
    }

    public String getEmployeur() {
        return employeur;
    }

    /** Share of a full service, in percent. */
    public BigDecimal getQuotite() {
        return quotite;
    }

    /** Share that is taken over (decree 51-1423); null when unknown. */
    public BigDecimal getCoefficient() {
        return coefficient;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("nature", "service", nature)
                .texte("employeur", employeur)
                .periode(this)
                .pourcentage("quotite", quotite)
                .nombre("coefficient", coefficient)
                .faite();
    }
}
