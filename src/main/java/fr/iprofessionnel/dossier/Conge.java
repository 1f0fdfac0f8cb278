package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Textes;
import java.sql.SQLException;
import java.util.List;

/** A leave (R.914-105). Its kind may say something of the person's health, and its detail always may. */
public final class Conge extends LigneDossier {

    private final String code;
    private final Boolean posteProtege;
    private final String precision;

    Conge(AccesSql.Colonnes c) throws SQLException {
        super(c);
        code = c.texte("code");
        posteProtege = c.ouiNon("indicateur");
        precision = c.texte("precision_texte");
    }

    @Override
    public Rubrique getRubrique() {
        return Rubrique.CONGE;
    }

    /** Code of the table of leaves. */
    public String getCode() {
        return code;
    }

    /** Whether the post was kept; null when unknown. */
    public Boolean getPosteProtege() {
        return posteProtege;
    }

    /** Reason; null when none is given. */
    public String getPrecision() {
        return precision;
    }

    @Override
    public List<Champ> champs() {
        return new Champ.Liste()
                .texte("conge", Code.conge(code, getDu()))
                .periode(this)
                .ouiNon("poste-protege", posteProtege)
                .texte("motif", precision == null ? null : Textes.phrase("conges.motif.tu"))
                .faite();
    }
}
