package fr.iprofessionnel.guides.texte;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.iprofessionnel.statut.bareme.CodePromotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of the rules that an article may explain, and the lists that ship with the guide. */
public final class Regles {

    /** What a rubric is called in the front matter: the pages of the file, and the parts of the perspectives. */
    public static final List<String> RUBRIQUES = List.of(
            "identification",
            "contrat",
            "carriere",
            "positions",
            "conges",
            "modalites",
            "affectations",
            "evaluations",
            "diplomes",
            "anterieurs",
            "perspectives",
            "promotions",
            "mobilite",
            "cessation");

    private static final Map<String, String> TABLES = tablesNommees();

    private Regles() {}

    private static Map<String, String> tablesNommees() {
        Map<String, String> libelles = new LinkedHashMap<>();
        for (NamedCsvRecord table : lire("/statut/tables.csv")) {
            libelles.put(table.getField("table").replace(".csv", ""), table.getField("libelle"));
        }
        return libelles;
    }

    /** Names of the tables, without {@code .csv}. */
    public static List<String> tables() {
        return List.copyOf(TABLES.keySet());
    }

    /** Whether there is such a table or promotion. */
    static boolean connait(String regle) {
        return libelle(regle) != null;
    }

    /** Name of a table or of a promotion, in French; null for what is neither. */
    public static String libelle(String regle) {
        return Arrays.stream(CodePromotion.values())
                .filter(c -> c.name().equals(regle))
                .map(CodePromotion::libelle)
                .findFirst()
                .orElse(TABLES.get(regle));
    }

    /** The chapters of the guide, in order. */
    public static List<Chapitre> chapitres() {
        return lire("/guides/chapitres.csv").stream()
                .map(c -> new Chapitre(
                        Integer.parseInt(c.getField("numero")), c.getField("titre"), c.getField("presentation")))
                .toList();
    }

    private static List<NamedCsvRecord> lire(String ressource) {
        try (InputStream flux = Regles.class.getResourceAsStream(ressource);
                CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
