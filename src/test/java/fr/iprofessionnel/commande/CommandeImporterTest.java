package fr.iprofessionnel.commande;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.iprofessionnel.commande.Terminal.Reponse;
import fr.iprofessionnel.echanges.CompteRendu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is dropped whole in the watched folder, and its report is waited for. */
class CommandeImporterTest {

    @TempDir
    private Path dossier;

    private Terminal terminal;
    private Path depot;
    private Path archive;

    @BeforeEach
    void preparer() throws IOException {
        terminal = new Terminal(dossier.resolve("donnees"));
        depot = Files.createDirectories(dossier.resolve("donnees/depot"));
        archive = zip("extraction.ZIP", "extraction.csv");
    }

    private Path zip(String nom, String entree) throws IOException {
        Path fichier = dossier.resolve(nom);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier))) {
            zip.putNextEntry(new ZipEntry(entree));
        }
        return fichier;
    }

    private List<String> contenuDuDepot() throws IOException {
        try (Stream<Path> contenu = Files.list(depot)) {
            return contenu.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void leFichierEstDansLeDepotEntierEtSeul() throws IOException {
        Reponse reponse = terminal.taper("importer", archive.toString(), "--json");
        assertEquals(0, reponse.code(), reponse.erreurs());
        assertEquals(List.of("extraction.zip"), contenuDuDepot());
        Path depose = depot.resolve("extraction.zip");
        assertEquals(depose.toString(), reponse.json().get("depose").asText());
        assertArrayEquals(Files.readAllBytes(archive), Files.readAllBytes(depose));
        assertTrue(Files.exists(archive), "l'original reste");

        Reponse encore = terminal.taper("importer", archive.toString());
        assertEquals(1, encore.code());
        assertTrue(encore.erreurs().contains("attend déjà"), encore.erreurs());
    }

    @Test
    void unMauvaisFichierNEstPasDepose() throws IOException {
        Map<String, Path> fichiers = new TreeMap<>();
        fichiers.put("n’existe pas", dossier.resolve("absent.zip"));
        fichiers.put("n’est pas une archive zip", Files.writeString(dossier.resolve("texte.zip"), "Bonjour"));
        fichiers.put("ne contient pas extraction.csv", zip("photos.zip", "chat.jpg"));
        fichiers.forEach((attendu, fichier) -> {
            Reponse reponse = terminal.taper("importer", fichier.toString());
            assertEquals(1, reponse.code(), attendu);
            assertTrue(reponse.erreurs().contains(attendu), reponse.erreurs());
        });
        assertEquals(List.of(), contenuDuDepot());
    }

    @Test
    void sansDossierDeDepotIlNEnEstPasCree() throws IOException {
        Files.delete(depot);
        Reponse reponse = terminal.taper("importer", archive.toString());
        assertEquals(1, reponse.code());
        assertTrue(reponse.erreurs().contains(depot.toString()), reponse.erreurs());
        assertTrue(Files.notExists(depot));
    }

    @Test
    void auBoutDuDelaiLaCommandeRendSix() throws IOException {
        Reponse reponse = terminal.taper("importer", archive.toString(), "--attendre", "--delai", "0");
        assertEquals(6, reponse.code());
        assertEquals(List.of("extraction.zip"), contenuDuDepot());
    }

    @ParameterizedTest
    @CsvSource({"TERMINE, 0, 0", "TERMINE, 2, 5", "REFUSE, 0, 1", "ARRETE, 0, 1"})
    void leCodeDeRetourEstCeluiDuCompteRendu(String etat, int rejetes, int code) throws Exception {
        String empreinte = terminal.taper("importer", archive.toString(), "--json")
                .json()
                .get("empreinte")
                .asText();
        Files.delete(depot.resolve("extraction.zip"));
        rendre("ancien", empreinte, "ARRETE", 9);
        CompletableFuture<Reponse> attente = CompletableFuture.supplyAsync(
                () -> terminal.taper("importer", archive.toString(), "--attendre", "--json", "--delai", "1"));
        while (Files.notExists(depot.resolve("extraction.zip"))) {
            Thread.sleep(20);
        }
        Files.delete(depot.resolve("extraction.zip"));
        rendre("autre", "celle d'un autre fichier", "TERMINE", 0);
        rendre("le sien", empreinte, etat, rejetes);
        Reponse reponse = attente.get();
        assertEquals(code, reponse.code(), reponse.erreurs());
        assertEquals("le sien", reponse.json().get("reference").asText());
        assertEquals("PERSONNELS", reponse.json().get("nature").asText());
        assertEquals(
                "REJET", reponse.json().get("anomalies").get(0).get("gravite").asText());
    }

    /** As the server does. */
    private void rendre(String reference, String empreinte, String etat, int rejetes) throws IOException {
        Path rapports = Files.createDirectories(depot.resolve(CompteRendu.DOSSIER));
        Path partiel = rapports.resolve(reference + ".partiel");
        new ObjectMapper()
                .writeValue(
                        partiel.toFile(),
                        new CompteRendu(
                                reference,
                                "PERSONNELS",
                                "DEPOT",
                                "extraction.zip",
                                empreinte,
                                etat,
                                false,
                                null,
                                null,
                                null,
                                "2026-11-02",
                                3,
                                3,
                                1,
                                1,
                                1,
                                rejetes,
                                0,
                                0,
                                null,
                                1L,
                                List.of(new CompteRendu.Constat(
                                        "REJET", "conges.csv", 2, "du", "31/02/2025", "motif"))));
        Files.move(partiel, rapports.resolve(reference + ".json"));
    }
}
