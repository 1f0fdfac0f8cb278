package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.SQLException;
import java.util.List;

/** Where the person stands towards the service: active, on parental leave, available (R.914-105). */
public final class PositionAdministrative extends LigneDossier {

    private final String code;
    private final String precision;

    PositionAdministrative(AccesSql.Colonnes c) throws SQLException {
        super(c);
        code = c.texte("code");
        precision = c.texte("precision_texte");
    }

    @Override
    public Rubrique getRubrique() {
        return Rubrique.POSITION;
    }

    /** Code of the table of positions. */
    public String getCode() {
        return code;
    }

    /** Whether the person does not serve. */
    public boolean estAbsence() {
        return !code.equals("ACTIVITE");
    }

    /** What must be added; null when nothing. */
    public String getPrecision() {
        return precision;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("position", Code.position(code, getDu()))
                .periode(this)
                .texte("precision", precision)
                .faite();
    }
}
