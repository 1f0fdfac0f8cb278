package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.SQLException;
import java.util.List;

/** Personal address, telephone and e-mail: the one rubric that the teacher may change. */
public final class Coordonnees extends LigneDossier {

    private final String adresse;
    private final String codePostal;
    private final String commune;
    private final String pays;
    private final String telephone;
    private final String courriel;

    Coordonnees(AccesSql.Colonnes c) throws SQLException {
        super(c);
        adresse = c.texte("adresse");
        codePostal = c.texte("code_postal");
        commune = c.texte("commune");
        pays = c.texte("pays");
        telephone = c.texte("telephone");
        courriel = c.texte("courriel");
    }

    /** The same as a value. */
    public CoordonneesSaisies saisies() {
        return new CoordonneesSaisies(adresse, codePostal, commune, pays, telephone, courriel);
    }

    @Override
    public Rubrique getRubrique() {
        return Rubrique.COORDONNEES;
    }

    public String getAdresse() {
        return adresse;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public String getCommune() {
        return commune;
    }

    public String getPays() {
        return pays;
    }

    public String getTelephone() {
        return telephone;
    }

    public String getCourriel() {
        return courriel;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("adresse", adresse)
                .texte("code-postal", codePostal)
                .texte("commune", commune)
                .texte("pays", pays)
                .texte("telephone", telephone)
                .texte("courriel", courriel)
                .faite();
    }
}
