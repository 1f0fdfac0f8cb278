package fr.iprofessionnel.statut.bareme;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.iprofessionnel.statut.Echelle;
import fr.iprofessionnel.statut.Echelon;
import fr.iprofessionnel.statut.Fiabilite;
import fr.iprofessionnel.statut.Grade;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Reads one table and refuses what is wrong in it, naming file, line and reason. */
final class LecteurTable {

    private final String fichier;

    LecteurTable(String fichier) {
        this.fichier = fichier;
    }

    /** A line of the table under way. */
    record Ligne(NamedCsvRecord csv) {

        String texte(String colonne) {
            return csv.getField(colonne).strip();
        }

        /** Null when the cell is empty. */
        String texteOuNul(String colonne) {
            String valeur = texte(colonne);
            return valeur.isEmpty() ? null : valeur;
        }

        LocalDate dateOuNul(String colonne) {
            String valeur = texteOuNul(colonne);
            return valeur == null ? null : LocalDate.parse(valeur);
        }

        Integer entierOuNul(String colonne) {
            String valeur = texteOuNul(colonne);
            return valeur == null ? null : Integer.valueOf(valeur);
        }

        /**
         * A whole number.
         *
         * @throws IllegalArgumentException if the cell is empty or is not one
         */
        int entier(String colonne) {
            return Integer.parseInt(texte(colonne));
        }

        /** Whether the cell says {@code oui}; an empty one and {@code non} say no. */
        boolean ouiOuNon(String colonne) {
            return switch (texte(colonne)) {
                case "oui" -> true;
                case "non", "" -> false;
                default ->
                    throw new IllegalArgumentException(
                            "colonne " + colonne + " : oui ou non attendu, pas « " + texte(colonne) + " »");
            };
        }

        /** Null when the cell is empty. */
        <E extends Enum<E>> E enumOuNul(String colonne, Class<E> type) {
            String valeur = texteOuNul(colonne);
            return valeur == null ? null : Enum.valueOf(type, valeur);
        }

        BigDecimal nombre(String colonne) {
            return new BigDecimal(texte(colonne));
        }

        Echelle echelle() {
            return Echelle.valueOf(texte("echelle"));
        }

        Echelon echelon() {
            return new Echelon(echelle(), Grade.valueOf(texte("grade")), texte("echelon"), texteOuNul("chevron"));
        }

        <T> Valeur<T> valeur(T contenu) {
            String source = texteOuNul("source");
            if (source == null) {
                throw new IllegalArgumentException("la source manque");
            }
            LocalDate du = dateOuNul("du");
            LocalDate au = dateOuNul("au");
            if (du != null && au != null && au.isBefore(du)) {
                throw new IllegalArgumentException("la fin " + au + " précède le début " + du);
            }
            return new Valeur<>(contenu, du, au, Fiabilite.valueOf(texte("statut")), source);
        }
    }

    /** Fills a table: a key and a value from each line. */
    <K, T> TableDatee<K, T> lire(Function<Ligne, K> cle, Function<Ligne, T> contenu) {
        TableDatee<K, T> table = new TableDatee<>();
        try (InputStream flux = LecteurTable.class.getResourceAsStream("/statut/" + fichier)) {
            if (flux == null) {
                throw new IllegalStateException("Table absente : " + fichier);
            }
            lire(flux, table, cle, contenu);
        } catch (IOException e) {
            throw new UncheckedIOException("Table illisible : " + fichier, e);
        }
        return table;
    }

    <K, T> void lire(InputStream flux, TableDatee<K, T> table, Function<Ligne, K> cle, Function<Ligne, T> contenu)
            throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord enregistrement : csv) {
                Ligne ligne = new Ligne(enregistrement);
                try {
                    if (!table.ajouter(cle.apply(ligne), ligne.valeur(contenu.apply(ligne)))) {
                        throw new IllegalArgumentException("une autre ligne donne déjà une valeur pour ces jours");
                    }
                } catch (IllegalArgumentException | DateTimeException | NoSuchElementException e) {
                    throw new IllegalStateException(
                            "Table " + fichier + ", ligne " + enregistrement.getStartingLineNumber() + " : "
                                    + e.getMessage(),
                            e);
                }
            }
        }
    }
}
