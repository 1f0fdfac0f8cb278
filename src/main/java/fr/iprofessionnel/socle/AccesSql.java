package fr.iprofessionnel.socle;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plain SQL for the few statements that every page makes: through JPA they cost three times as much. It joins the
 * transaction under way; where there is none, each statement is its own.
 */
@ApplicationScoped
public class AccesSql {

    @Resource(lookup = Migrations.SOURCE)
    private DataSource source;

    private volatile Boolean postgresql;

    /**
     * Makes a value of a row.
     *
     * @param <T> what the row says
     */
    @FunctionalInterface
    public interface Ligne<T> {
        T lire(Colonnes colonnes) throws SQLException;
    }

    /**
     * The rows of a statement, in its order.
     *
     * @param valeurs what its question marks stand for: texts, numbers, days
     * @throws IllegalStateException when the database refuses or does not answer
     */
    public <T> List<T> lire(String sql, Ligne<T> ligne, Object... valeurs) {
        try (Connection connexion = source.getConnection();
                PreparedStatement requete = connexion.prepareStatement(sql)) {
            poser(requete, valeurs);
            List<T> lignes = new ArrayList<>();
            try (ResultSet resultat = requete.executeQuery()) {
                while (resultat.next()) {
                    lignes.add(ligne.lire(new Colonnes(resultat)));
                }
            }
            return lignes;
        } catch (SQLException e) {
            throw new IllegalStateException("La base de données n'a pas répondu à une lecture.", e);
        }
    }

    /**
     * Changes rows.
     *
     * @param valeurs what the question marks stand for: texts, numbers, days, instants, bytes
     * @return how many rows it changed
     * @throws IllegalStateException when the database refuses or does not answer
     */
    public int ecrire(String sql, Object... valeurs) {
        try (Connection connexion = source.getConnection();
                PreparedStatement requete = connexion.prepareStatement(sql)) {
            poser(requete, valeurs);
            return requete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("La base de données a refusé une écriture.", e);
        }
    }

    /**
     * Writes many rows by one statement, in one exchange with the database.
     *
     * @param lignes for each row, what the question marks stand for
     * @throws IllegalStateException when the database refuses or does not answer
     */
    public void ecrireTout(String sql, Collection<Object[]> lignes) {
        try (Connection connexion = source.getConnection();
                PreparedStatement requete = connexion.prepareStatement(sql)) {
            for (Object[] valeurs : lignes) {
                poser(requete, valeurs);
                requete.addBatch();
            }
            requete.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("La base de données a refusé une écriture.", e);
        }
    }

    /** The first row of a statement, if there is one. */
    public <T> Optional<T> premier(String sql, Ligne<T> ligne, Object... valeurs) {
        return lire(sql, ligne, valeurs).stream().findFirst();
    }

    /**
     * The next number of a table. On Derby it is taken in the transaction under way, which must be there: others that want
     * one wait until it ends. On PostgreSQL nobody waits, and the number of what is undone is not given again.
     *
     * @param nom row of the table {@code numerotation}
     */
    public long suivant(String nom) {
        String lecture = "select nextval(cast('numero_' || ? as regclass))";
        if (!estPostgresql()) {
            ecrire("update numerotation set dernier = dernier + 1 where nom = ?", nom);
            lecture = "select dernier from numerotation where nom = ?";
        }
        return premier(lecture, Colonnes::nombre, nom)
                .orElseThrow(() -> new IllegalStateException("Numérotation inconnue : " + nom));
    }

    /** Whether the database is PostgreSQL, for the few statements that are better there. */
    public boolean estPostgresql() {
        if (postgresql == null) {
            try (Connection connexion = source.getConnection()) {
                postgresql = connexion.getMetaData().getDatabaseProductName().contains("PostgreSQL");
            } catch (SQLException e) {
                throw new IllegalStateException("La base de données ne répond pas.", e);
            }
        }
        return postgresql;
    }

    private static void poser(PreparedStatement requete, Object... valeurs) throws SQLException {
        for (int i = 0; i < valeurs.length; i++) {
            poser(requete, i + 1, valeurs[i]);
        }
    }

    /** Sets one value, whatever its type. A null is a null text: PostgreSQL wants it cast where the column is no text. */
    public static void poser(PreparedStatement requete, int rang, Object valeur) throws SQLException {
        if (valeur == null) {
            requete.setObject(rang, null);
        } else if (valeur instanceof LocalDate jour) {
            requete.setDate(rang, Date.valueOf(jour));
        } else if (valeur instanceof Long nombre) {
            requete.setLong(rang, nombre);
        } else if (valeur instanceof Integer nombre) {
            requete.setInt(rang, nombre);
        } else if (valeur instanceof Boolean oui) {
            requete.setBoolean(rang, oui);
        } else if (valeur instanceof Instant instant) {
            requete.setLong(rang, instant.toEpochMilli());
        } else if (valeur instanceof byte[] octets) {
            requete.setBytes(rang, octets);
        } else {
            requete.setString(rang, valeur.toString());
        }
    }

    /** As many question marks, separated by commas; one at the least. */
    public static String parametres(int nombre) {
        return String.join(", ", Collections.nCopies(Math.max(1, nombre), "?"));
    }

    /** The columns of a row: by name, or one after the other in the order of the statement. */
    public static final class Colonnes {

        private final ResultSet ligne;
        private int rang;

        /** Reads the row that this result stands on. */
        public Colonnes(ResultSet ligne) {
            this.ligne = ligne;
        }

        /** The next column as text; null when it holds none. */
        public String texte() throws SQLException {
            return ligne.getString(++rang);
        }

        /** The next column as a number; null when it holds none. */
        public Long nombre() throws SQLException {
            long nombre = ligne.getLong(++rang);
            return ligne.wasNull() ? null : nombre;
        }

        /** The next column as yes or no; null is no. */
        public boolean oui() throws SQLException {
            return ligne.getBoolean(++rang);
        }

        /** The next column as bytes; null when it holds none. */
        public byte[] octets() throws SQLException {
            return ligne.getBytes(++rang);
        }

        /** The next column as a small number; null when it holds none. */
        public Integer petitNombre() throws SQLException {
            int nombre = ligne.getInt(++rang);
            return ligne.wasNull() ? null : nombre;
        }

        /** The next column as a day; null when it holds none. */
        public LocalDate jour() throws SQLException {
            return jour(ligne.getDate(++rang));
        }

        /** The next column as an instant; null when it holds none. */
        public Instant instant() throws SQLException {
            return instant(nombre());
        }

        /** A column as text; null when it holds none. */
        public String texte(String colonne) throws SQLException {
            return ligne.getString(colonne);
        }

        /** A column as a number; null when it holds none. */
        public Long nombre(String colonne) throws SQLException {
            long nombre = ligne.getLong(colonne);
            return ligne.wasNull() ? null : nombre;
        }

        /** A column as a small number; null when it holds none. */
        public Integer entier(String colonne) throws SQLException {
            int nombre = ligne.getInt(colonne);
            return ligne.wasNull() ? null : nombre;
        }

        /** A column as a number with decimals; null when it holds none. */
        public BigDecimal decimal(String colonne) throws SQLException {
            return ligne.getBigDecimal(colonne);
        }

        /** A column as yes or no; null when it holds none. */
        public Boolean ouiNon(String colonne) throws SQLException {
            boolean oui = ligne.getBoolean(colonne);
            return ligne.wasNull() ? null : oui;
        }

        /** A column as a day; null when it holds none. */
        public LocalDate jour(String colonne) throws SQLException {
            return jour(ligne.getDate(colonne));
        }

        /** A column as an instant; null when it holds none. */
        public Instant instant(String colonne) throws SQLException {
            return instant(nombre(colonne));
        }

        private static LocalDate jour(Date jour) {
            return jour == null ? null : jour.toLocalDate();
        }

        private static Instant instant(Long millisecondes) {
            return millisecondes == null ? null : Instant.ofEpochMilli(millisecondes);
        }
    }
}
