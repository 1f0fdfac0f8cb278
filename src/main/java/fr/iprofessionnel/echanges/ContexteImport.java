package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.Portefeuille;
import fr.iprofessionnel.socle.Cles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What does not change while the teachers of an extract are written.
 *
 * @param importId import
 * @param essai whether nothing may be written
 * @param extraction day of the extract
 * @param aujourdhui day in Paris
 * @param maintenant moment from which what is written is known
 * @param cles secret keys
 * @param portefeuilles every portfolio
 * @param etablissements known schools, by number
 */
public record ContexteImport(
        long importId,
        boolean essai,
        LocalDate extraction,
        LocalDate aujourdhui,
        Instant maintenant,
        Cles cles,
        List<Portefeuille> portefeuilles,
        Map<String, EtablissementConnu> etablissements) {

    /**
     * A school, as the import needs it.
     *
     * @param degre degree taught, 0 when both or neither
     * @param departement code of its department
     * @param cleTri sort key
     */
    record EtablissementConnu(int degre, String departement, String cleTri) {

        /** Every known school, by number. */
        static Map<String, EtablissementConnu> tous(Connection connexion) throws SQLException {
            Map<String, EtablissementConnu> etablissements = new HashMap<>();
            try (PreparedStatement lecture = connexion.prepareStatement(
                            "select uai, degre, departement_code, cle_tri from etablissement");
                    ResultSet ligne = lecture.executeQuery()) {
                while (ligne.next()) {
                    etablissements.put(
                            ligne.getString(1),
                            new EtablissementConnu(ligne.getInt(2), ligne.getString(3), ligne.getString(4)));
                }
            }
            return etablissements;
        }
    }

    /** The portfolio that takes such a file today: the most precise, then the first by code; none takes some. */
    Optional<Portefeuille> portefeuille(Portefeuille.Critere critere) {
        return portefeuilles.stream()
                .filter(p -> p.prend(critere, aujourdhui))
                .min(Comparator.comparingLong(Portefeuille::precision)
                        .reversed()
                        .thenComparing(Portefeuille::getCode));
    }
}
