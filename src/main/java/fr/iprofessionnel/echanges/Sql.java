package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

/** The few gestures of JDBC that the bulk writing repeats. */
final class Sql {

    private Sql() {}

    /** Sets the parameters in order, whatever their type. */
    static void poser(PreparedStatement statement, List<?> valeurs) throws SQLException {
        for (int i = 0; i < valeurs.size(); i++) {
            AccesSql.poser(statement, i + 1, valeurs.get(i));
        }
    }

    /** Sets a day that may be null. */
    static void poserJour(PreparedStatement statement, int rang, LocalDate jour) throws SQLException {
        if (jour == null) {
            statement.setNull(rang, Types.DATE);
        } else {
            statement.setDate(rang, java.sql.Date.valueOf(jour));
        }
    }

    /** Sets a number that may be null. */
    static void poserEntier(PreparedStatement statement, int rang, Integer nombre) throws SQLException {
        if (nombre == null) {
            statement.setNull(rang, Types.INTEGER);
        } else {
            statement.setInt(rang, nombre);
        }
    }

    /** Takes numbers of a table for rows to come, and gives the first of them. */
    static long numeros(Connection connexion, String table, int nombre) throws SQLException {
        try (PreparedStatement prise =
                connexion.prepareStatement("update numerotation set dernier = dernier + ? where nom = ?")) {
            prise.setInt(1, nombre);
            prise.setString(2, table);
            prise.executeUpdate();
        }
        try (PreparedStatement lecture = connexion.prepareStatement("select dernier from numerotation where nom = ?")) {
            lecture.setString(1, table);
            try (ResultSet ligne = lecture.executeQuery()) {
                ligne.next();
                return ligne.getLong(1) - nombre + 1;
            }
        }
    }
}
