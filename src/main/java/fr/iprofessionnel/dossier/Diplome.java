package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.SQLException;
import java.util.List;

/** Diploma, competition passed or certification. */
public final class Diplome extends LigneDossier {

    private final String nature;
    private final String intitule;
    private final String organisme;
    private final String niveau;

    Diplome(AccesSql.Colonnes c) throws SQLException {
        super(c);
        nature = c.texte("code");
        intitule = c.texte("libelle");
        organisme = c.texte("precision_texte");
        niveau = c.texte("niveau");
    }

    @Override
    public Rubrique getRubrique() {
        return Rubrique.DIPLOME;
    }

    /** Code of the kind. */
    public String getNature() {
        return nature;
    }

    public String getIntitule() {
        return intitule;
    }

    /** Who delivered it; null when unknown. */
    public String getOrganisme() {
        return organisme;
    }

    /** Level; null when unknown. */
    public String getNiveau() {
        return niveau;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("nature", "diplome", nature)
                .texte("intitule", intitule)
                .texte("niveau", niveau)
                .jour("date", getDu())
                .texte("organisme", organisme)
                .faite();
    }
}
