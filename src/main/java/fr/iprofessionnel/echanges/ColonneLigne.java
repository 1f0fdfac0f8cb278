package fr.iprofessionnel.echanges;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Columns of the table of lines that an extract fills, in the order of the statements. */
enum ColonneLigne {
    DU(Types.DATE),
    AU(Types.DATE),
    CODE(Types.VARCHAR),
    LIBELLE(Types.VARCHAR),
    PRECISION_TEXTE(Types.VARCHAR),
    NIVEAU(Types.VARCHAR),
    QUOTITE(Types.NUMERIC),
    HEURES(Types.NUMERIC),
    INDICATEUR(Types.BOOLEAN),
    CIVILITE(Types.VARCHAR),
    NOM_USAGE(Types.VARCHAR),
    NOM_NAISSANCE(Types.VARCHAR),
    PRENOM(Types.VARCHAR),
    PRENOMS(Types.VARCHAR),
    DATE_NAISSANCE(Types.DATE),
    LIEU_NAISSANCE(Types.VARCHAR),
    NATIONALITE(Types.VARCHAR),
    ENFANTS(Types.SMALLINT),
    ADRESSE(Types.VARCHAR),
    CODE_POSTAL(Types.VARCHAR),
    COMMUNE(Types.VARCHAR),
    PAYS(Types.VARCHAR),
    TELEPHONE(Types.VARCHAR),
    COURRIEL(Types.VARCHAR),
    ECHELLE(Types.VARCHAR),
    GRADE(Types.VARCHAR),
    ECHELON(Types.VARCHAR),
    CHEVRON(Types.VARCHAR),
    INDICE(Types.SMALLINT),
    ANCIENNETE_JOURS(Types.INTEGER),
    UAI(Types.VARCHAR),
    DISCIPLINE(Types.VARCHAR),
    NOTE_PEDAGOGIQUE(Types.NUMERIC),
    NOTE_ADMINISTRATIVE(Types.NUMERIC),
    COEFFICIENT(Types.NUMERIC);

    /** The columns as SQL lists them. */
    static final String LISTE =
            Arrays.stream(values()).map(ColonneLigne::colonne).collect(Collectors.joining(", "));

    /** As many question marks as columns. */
    static final String PARAMETRES = Arrays.stream(values()).map(c -> "?").collect(Collectors.joining(", "));

    private final int type;

    ColonneLigne(int type) {
        this.type = type;
    }

    private String colonne() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Sets the parameter of a statement. */
    void ecrire(PreparedStatement statement, int rang, Object valeur) throws SQLException {
        if (valeur == null) {
            statement.setNull(rang, type);
        } else if (valeur instanceof LocalDate jour) {
            statement.setDate(rang, Date.valueOf(jour));
        } else if (valeur instanceof BigDecimal nombre) {
            statement.setBigDecimal(rang, nombre);
        } else if (valeur instanceof Integer entier) {
            statement.setInt(rang, entier);
        } else if (valeur instanceof Boolean oui) {
            statement.setBoolean(rang, oui);
        } else {
            statement.setString(rang, (String) valeur);
        }
    }

    /** Reads the column, as the same Java type as {@link #ecrire} takes. */
    Object lire(ResultSet lignes) throws SQLException {
        Object valeur =
                switch (type) {
                    case Types.DATE -> lignes.getDate(colonne());
                    case Types.NUMERIC -> lignes.getBigDecimal(colonne());
                    case Types.SMALLINT, Types.INTEGER -> lignes.getInt(colonne());
                    case Types.BOOLEAN -> lignes.getBoolean(colonne());
                    default -> lignes.getString(colonne());
                };
        if (lignes.wasNull()) {
            return null;
        }
        if (valeur instanceof Date jour) {
            return jour.toLocalDate();
        }
        return valeur instanceof BigDecimal nombre ? nombre.stripTrailingZeros() : valeur;
    }
}
