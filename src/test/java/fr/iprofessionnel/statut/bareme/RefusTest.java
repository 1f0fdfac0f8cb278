package fr.iprofessionnel.statut.bareme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One deliberately wrong file for each check of a set of tables. */
class RefusTest {

    private static final Path LIVREES = Path.of("src/main/resources/statut");
    private static final Path FAUTIFS = Path.of("src/test/resources/statut/refus");

    @TempDir
    private Path dossier;

    private void copier() throws IOException {
        try (Stream<Path> tables = Files.list(LIVREES)) {
            for (Path table : tables.toList()) {
                Files.copy(table, dossier.resolve(table.getFileName()));
            }
        }
    }

    private List<String> refus() {
        return assertThrows(TablesRefusees.class, () -> Bareme.lire(dossier)).refus().stream()
                .map(Refus::toString)
                .toList();
    }

    @ParameterizedTest(name = "{0} : {2}")
    @CsvFileSource(resources = "/statut/refus.csv", numLinesToSkip = 1, delimiter = ';')
    void unFichierFautifEstRefuseEnDisantLaTableLaLigneEtLaRaison(String fichier, String table, String message)
            throws IOException {
        copier();
        Files.write(dossier.resolve(table), Files.readAllBytes(FAUTIFS.resolve(fichier)));
        String attendu = message.startsWith("@") ? "Table " + message.substring(1) : message;
        List<String> refus = refus();
        assertTrue(refus.stream().anyMatch(r -> r.endsWith(attendu)), () -> String.join("\n", refus));
        if (!message.startsWith("@")) {
            assertTrue(
                    refus.stream().anyMatch(r -> r.startsWith("Table " + table) && r.endsWith(attendu)),
                    () -> String.join("\n", refus));
        }
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
    void unFichierAbsentEstRefuse() throws IOException {
        copier();
        Files.delete(dossier.resolve("ratios.csv"));
        List<String> refus = refus();
        assertTrue(refus.contains("Table ratios.csv : le fichier manque"), refus::toString);
    }

    @Test
    void unDossierVideEstRefuseTableParTable() {
        assertTrue(refus().contains("Table grilles.csv : le fichier manque"));
    }

    @Test
    void lesTablesLivreesSontJustes() throws IOException {
        copier();
        assertEquals(Bareme.livre().empreinte(), Bareme.lire(dossier).empreinte());
    }
}
