package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.SQLException;
import java.util.List;

/** Final appreciation of a career meeting, or of a promotion campaign. */
public final class Appreciation extends LigneDossier {

    private final String type;
    private final String niveau;
    private final String autorite;

    Appreciation(AccesSql.Colonnes c) throws SQLException {
        super(c);
        type = c.texte("code");
        niveau = c.texte("niveau");
        autorite = c.texte("precision_texte");
    }

    @Override
    public Rubrique getRubrique() {
        return Rubrique.APPRECIATION;
    }

    /** Code of what it follows. */
    public String getType() {
        return type;
    }

    /** Code of the level. */
    public String getNiveau() {
        return niveau;
    }

    /** Authority that gave it; null when unknown. */
    public String getAutorite() {
        return autorite;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("appreciation-type", "appreciation", type)
                .jour("date", getDu())
                .code("appreciation", "niveau", niveau)
                .texte("autorite", autorite)
                .faite();
    }
}
