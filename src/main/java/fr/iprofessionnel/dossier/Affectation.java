package fr.iprofessionnel.dossier;

import fr.iprofessionnel.annuaire.Ecole;
import fr.iprofessionnel.socle.AccesSql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** Where the person teaches, or taught. */
public final class Affectation extends LigneDossier {

    private final Ecole ecole;
    private final Boolean principale;
    private final String fonction;
    private final String discipline;
    private final BigDecimal heures;
    private final String motifFin;

    Affectation(AccesSql.Colonnes c) throws SQLException {
        super(c);
        ecole = Ecole.de(
                c.texte("uai"),
                c.texte("ecole_nom"),
                c.texte("ecole_commune"),
                c.entier("ecole_degre"),
                c.texte("ecole_contrat"));
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

    /** The school. */
    public Ecole getEcole() {
        return ecole;
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
                .texte("uai", ecole.uai())
                .periode(this)
                .ouiNon("principale", principale)
                .code("fonction", "fonction", fonction)
                .texte("discipline", discipline)
                .nombre("heures", heures)
                .texte("motif-fin", motifFin)
                .faite();
    }
}
