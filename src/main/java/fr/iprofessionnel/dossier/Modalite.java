package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** How much the person serves, in a school year. */
public final class Modalite extends LigneDossier {

    private final String code;
    private final BigDecimal quotite;
    private final BigDecimal heures;
    private final String precision;

    Modalite(AccesSql.Colonnes c) throws SQLException {
        super(c);
        code = c.texte("code");
        quotite = c.decimal("quotite");
        heures = c.decimal("heures");
        precision = c.texte("precision_texte");
    }

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
