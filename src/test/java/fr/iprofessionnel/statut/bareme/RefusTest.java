package fr.iprofessionnel.statut.bareme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One deliberately wrong file for each check of a set of tables. */
class RefusTest {

    private static final Path FAUTIFS = Path.of("src/test/resources/statut/refus");

    private final Map<String, byte[]> fichiers = new HashMap<>(JeuTables.livre().fichiers());

    private List<String> refus() {
        JeuTables jeu = new JeuTables("essai", fichiers);
        return assertThrows(TablesRefusees.class, () -> new Bareme(jeu)).refus().stream()
                .map(Refus::toString)
                .toList();
    }

    @ParameterizedTest(name = "{0} : {2}")
    @CsvFileSource(resources = "/statut/refus.csv", numLinesToSkip = 1, delimiter = ';')
    void unFichierFautifEstRefuseEnDisantLaTableLaLigneEtLaRaison(String fichier, String table, String message)
            throws IOException {
        fichiers.put(table, Files.readAllBytes(FAUTIFS.resolve(fichier)));
        List<String> refus = refus();
        assertTrue(refus.contains(message), () -> String.join("\n", refus));
    }

    @Test
    void chaqueFichierFautifAUneRaisonAttendue() throws IOException {
        Set<String> attendus = Files.readAllLines(Path.of("src/test/resources/statut/refus.csv")).stream()
                .skip(1)
                .map(l -> l.split(";", -1)[0])
                .collect(Collectors.toSet());
        try (Stream<Path> fichiers = Files.list(FAUTIFS)) {
            assertEquals(attendus, fichiers.map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void unFichierAbsentEstRefuse() {
        fichiers.remove("ratios.csv");
        assertTrue(refus().contains("Table ratios.csv : le fichier manque"));
    }

    @Test
    void unJeuVideEstRefuseTableParTable() {
        fichiers.clear();
        List<String> refus = refus();
        assertTrue(refus.contains("Table grilles.csv : le fichier manque"), refus::toString);
        assertTrue(refus.contains("Table tables.csv : la table n'a aucune ligne"), refus::toString);
    }
}
