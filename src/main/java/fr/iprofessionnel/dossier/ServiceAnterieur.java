package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;

/** Service done before the present career, and how much of it counts. */
public final class ServiceAnterieur extends LigneDossier {

    private final String nature;
    private final String employeur;
    private final BigDecimal quotite;
    private final BigDecimal coefficient;

    ServiceAnterieur(AccesSql.Colonnes c) throws SQLException {
        super(c);
        nature = c.texte("code");
        employeur = c.texte("libelle");
        quotite = c.decimal("quotite");
        coefficient = c.decimal("coefficient");
    }

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
