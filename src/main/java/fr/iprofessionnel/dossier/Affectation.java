package fr.iprofessionnel.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;

/** Where the person teaches, or taught. */
@Entity
@DiscriminatorValue("AFFECTATION")
public class Affectation extends LigneDossier {

    private String uai;

    @Column(name = "indicateur")
    private Boolean principale;

    @Column(name = "code")
    private String fonction;

    private String discipline;

    private BigDecimal heures;

    @Column(name = "libelle")
    private String motifFin;

    protected Affectation() {}

    @Override
    public Rubrique getRubrique() {
        return Rubrique.AFFECTATION;
    }

    /** Number of the school. */
    public String getUai() {
        return uai;
    }

    /** Whether it is the main school. */
    public Boolean getPrincipale() {
        return principale;
    }

    /** Code of what is done there. */
    public String getFonction() {
        return fonction;
    }

    public String getDiscipline() {
        return discipline;
    }

    /** Weekly hours there; null when unknown. */
    public BigDecimal getHeures() {
        return heures;
    }

    /** Why it ended; null while it lasts or when unknown. */
    public String getMotifFin() {
        return motifFin;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("uai", uai)
                .periode(this)
                .ouiNon("principale", principale)
                .code("fonction", "fonction", fonction)
                .texte("discipline", discipline)
                .nombre("heures", heures)
                .texte("motif-fin", motifFin)
                .faite();
    }
}
