package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.SQLException;
import java.util.List;

/** What binds the person to the State or to the school (R.914-33 to R.914-58-7). */
public final class Contrat extends LigneDossier {

    private final String type;
    private final String acte;

    Contrat(AccesSql.Colonnes c) throws SQLException {
        super(c);
        type = c.texte("code");
        acte = c.texte("libelle");
    }

    @Override
    public Rubrique getRubrique() {
        return Rubrique.CONTRAT;
    }

    /** Code of the kind of contract. */
    public String getType() {
        return type;
    }

    /** Reference of the act; null when unknown. */
    public String getActe() {
        return acte;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .code("contrat", "contrat", type)
                .periode(this)
                .texte("acte", acte)
                .faite();
    }
}
