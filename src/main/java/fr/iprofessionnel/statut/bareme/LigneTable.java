package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Grade;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a table. What cannot be read is refused by an {@link IllegalArgumentException} that says in French which
 * column and why.
 *
 * @param numero line of the file, from 1
 * @param cellules cells by column
 */
record LigneTable(int numero, Map<String, String> cellules) {

    private static final Pattern RANG = Pattern.compile("[0-9]{1,2}|[A-Za-z]+[0-9]*");
    private static final Pattern CHEVRON = Pattern.compile("[A-Z][0-9]");

    String texte(String colonne) {
        return cellules.get(colonne);
    }

    /** A text that must be there. */
    String texteRequis(String colonne) {
        String valeur = texteOuNul(colonne);
        if (valeur == null) {
            throw refus(colonne, "valeur manquante");
        }
        return valeur;
    }

    /** Null when the cell is empty. */
    String texteOuNul(String colonne) {
        String valeur = texte(colonne);
        return valeur.isEmpty() ? null : valeur;
    }

    LocalDate dateOuNul(String colonne) {
        String valeur = texteOuNul(colonne);
        try {
            return valeur == null ? null : LocalDate.parse(valeur);
        } catch (DateTimeException e) {
            throw refus(colonne, "date illisible « " + valeur + " » (AAAA-MM-JJ attendu)");
        }
    }

    Integer entierOuNul(String colonne) {
        String valeur = texteOuNul(colonne);
        try {
            return valeur == null ? null : Integer.valueOf(valeur);
        } catch (NumberFormatException e) {
            throw refus(colonne, "nombre entier attendu, pas « " + valeur + " »");
        }
    }

    int entier(String colonne) {
        texteRequis(colonne);
        return entierOuNul(colonne);
    }

    BigDecimal nombreOuNul(String colonne) {
        String valeur = texteOuNul(colonne);
        try {
            return valeur == null ? null : new BigDecimal(valeur);
        } catch (NumberFormatException e) {
            throw refus(colonne, "nombre attendu, pas « " + valeur + " »");
        }
    }

    BigDecimal nombre(String colonne) {
        texteRequis(colonne);
        return nombreOuNul(colonne);
    }

    /** An empty cell says no. */
    boolean oui(String colonne) {
        return switch (texte(colonne)) {
            case "oui" -> true;
            case "non", "" -> false;
            default -> throw refus(colonne, "oui ou non attendu, pas « " + texte(colonne) + " »");
        };
    }

    /** Null when the cell is empty. */
    <E extends Enum<E>> E codeOuNul(String colonne, Class<E> type) {
        String valeur = texteOuNul(colonne);
        if (valeur == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(valeur))
                .findFirst()
                .orElseThrow(() -> refus(colonne, "code inconnu « " + valeur + " »"));
    }

    <E extends Enum<E>> E code(String colonne, Class<E> type) {
        texteRequis(colonne);
        return codeOuNul(colonne, type);
    }

    Echelle echelle() {
        return code("echelle", Echelle.class);
    }

    Echelon echelon() {
        String chevron = texteOuNul("chevron");
        if (chevron != null && !CHEVRON.matcher(chevron).matches()) {
            throw refus("chevron", "une lettre et un chiffre attendus, pas « " + chevron + " »");
        }
        return new Echelon(echelle(), code("grade", Grade.class), rang("echelon"), chevron);
    }

    /** Number or name of a step. */
    String rang(String colonne) {
        String rang = texteRequis(colonne);
        if (!RANG.matcher(rang).matches()) {
            throw refus(colonne, "échelon attendu, pas « " + rang + " »");
        }
        return rang;
    }

    /** A step in a table whose steps have no chevron. */
    Echelon echelonSansChevron() {
        return Echelon.of(echelle(), code("grade", Grade.class), rang("echelon"));
    }

    /** The cells that are not empty, one after the other. */
    String valeurs(List<String> colonnes) {
        return colonnes.stream().map(this::texte).filter(c -> !c.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The cells that are not empty, each with the name of its column. */
    String description(List<String> colonnes) {
        return colonnes.stream()
                .filter(c -> !texte(c).isEmpty())
                .map(c -> c + " " + texte(c))
                .collect(Collectors.joining(", "));
    }

    private static IllegalArgumentException refus(String colonne, String raison) {
        return new IllegalArgumentException("colonne " + colonne + " : " + raison);
    }
}
