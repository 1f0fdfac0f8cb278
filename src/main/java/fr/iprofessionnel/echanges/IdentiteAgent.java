package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.CleTri;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * What the directory holds of a person.
 *
 * @param civilite {@code MME} or {@code M}
 * @param nomUsage usual name
 * @param nomNaissance name at birth
 * @param prenom first name
 * @param dateNaissance day of birth
 * @param courrielAcademique academic address, null when none
 */
record IdentiteAgent(
        String civilite,
        String nomUsage,
        String nomNaissance,
        String prenom,
        LocalDate dateNaissance,
        String courrielAcademique) {

    /** Columns that {@link #poser} fills, in its order. */
    static final String COLONNES =
            "civilite, nom_usage, nom_naissance, prenom, date_naissance, courriel_academique, cle_tri, cle_naissance";

    /** The same columns, to update. */
    static final String MISES =
            "civilite = ?, nom_usage = ?, nom_naissance = ?, prenom = ?, date_naissance = ?, courriel_academique = ?,"
                    + " cle_tri = ?, cle_naissance = ?";

    static IdentiteAgent de(DossierLu dossier) {
        LigneImport identite = dossier.identite();
        return new IdentiteAgent(
                identite.texte(ColonneLigne.CIVILITE),
                identite.texte(ColonneLigne.NOM_USAGE),
                identite.texte(ColonneLigne.NOM_NAISSANCE),
                identite.texte(ColonneLigne.PRENOM),
                (LocalDate) identite.valeurs().get(ColonneLigne.DATE_NAISSANCE),
                identite.texte(ColonneLigne.COURRIEL));
    }

    String cleTri() {
        return CleTri.de(nomUsage, prenom);
    }

    /** Sets the columns; gives the rank of the next parameter. */
    int poser(PreparedStatement statement, int premier) throws SQLException {
        int rang = premier;
        statement.setString(rang++, civilite);
        statement.setString(rang++, nomUsage);
        statement.setString(rang++, nomNaissance);
        statement.setString(rang++, prenom);
        Sql.poserJour(statement, rang++, dateNaissance);
        statement.setString(rang++, courrielAcademique);
        statement.setString(rang++, cleTri());
        statement.setString(rang++, CleTri.de(nomNaissance));
        return rang;
    }
}
