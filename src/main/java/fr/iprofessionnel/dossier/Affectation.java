package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** Where the person teaches, or taught. */
public final class Affectation extends LigneDossier {

    private final String uai;
    private final Boolean principale;
    private final String fonction;
    private final String discipline;
    private final BigDecimal heures;
    private final String motifFin;

    Affectation(AccesSql.Colonnes c) throws SQLException {
        super(c);
        uai = c.texte("uai");
        principale = c.ouiNon("indicateur");
        fonction = c.texte("code");
        discipline = c.texte("discipline");
        heures = c.decimal("heures");
        motifFin = c.texte("libelle");
    }

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
