package fr.iprofessionnel.statut.bareme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer set of tables: who it is, what it changes, and how it takes the place of the former. */
class JeuDeTablesTest {

    @TempDir
    private Path racine;

    private Path dossier;

    @BeforeEach
    void copier() throws IOException {
        dossier = Files.createDirectory(racine.resolve("rentree-2027"));
        try (Stream<Path> tables = Files.list(Path.of("src/main/resources/statut"))) {
            for (Path table : tables.toList()) {
                Files.copy(table, dossier.resolve(table.getFileName()));
            }
        }
    }

    private void remplacer(String table, String avant, String apres) throws IOException {
        Path fichier = dossier.resolve(table);
        String contenu = Files.readString(fichier);
        assertTrue(contenu.contains(avant), avant);
        Files.writeString(fichier, contenu.replace(avant, apres));
    }

    @Test
    void unJeuALeNomDeSonDossierEtLEmpreinteDeSesFichiers() throws IOException {
        Bareme copie = Bareme.lire(dossier);
        assertEquals("rentree-2027", copie.nom());
        assertEquals("tables livrées avec l'application", Bareme.livre().nom());
        assertEquals(Bareme.livre().empreinte(), copie.empreinte());
        assertTrue(copie.empreinte().matches("[0-9a-f]{64}"), copie.empreinte());
        assertEquals(List.of(), Bareme.livre().differences(copie));
    }

    @Test
    void lesChiffresQuiChangentSontDits() throws IOException {
        remplacer("valeur_point.csv", "5907.34;2023-07-01;;", "5907.34;2023-07-01;2026-12-31;");
        Files.writeString(
                dossier.resolve("valeur_point.csv"),
                Files.readString(dossier.resolve("valeur_point.csv")).stripTrailing()
                        + "\n6000.00;2027-01-01;;CONFIRME;Décret à venir\n");
        remplacer("grilles.csv", "PE;CLASSE_NORMALE;1;;395;2024-01-01", "PE;CLASSE_NORMALE;1;;400;2024-01-01");
        Bareme nouveau = Bareme.lire(dossier);
        assertNotEquals(Bareme.livre().empreinte(), nouveau.empreinte());
        assertEquals(
                List.of(
                        new Difference(
                                "grilles.csv",
                                "PE CLASSE_NORMALE 1",
                                LocalDate.of(2024, 1, 1),
                                "indice_majore 395",
                                "indice_majore 400"),
                        new Difference(
                                "valeur_point.csv",
                                "",
                                LocalDate.of(2023, 7, 1),
                                "valeur_annuelle_indice_100 5907.34",
                                "valeur_annuelle_indice_100 5907.34, jusqu'au 2026-12-31"),
                        new Difference(
                                "valeur_point.csv",
                                "",
                                LocalDate.of(2027, 1, 1),
                                null,
                                "valeur_annuelle_indice_100 6000.00")),
                Bareme.livre().differences(nouveau));
    }

    @Test
    void uneLigneRetireeEstDiteAussi() throws IOException {
        Bareme ancien = Bareme.livre();
        Bareme nouveau = Bareme.lire(dossier);
        Path sieges = dossier.resolve("sieges_commission.csv");
        List<String> lignes = Files.readAllLines(sieges);
        Files.write(sieges, lignes.subList(0, lignes.size() - 1));
        assertEquals(
                List.of(new Difference("sieges_commission.csv", "2501", LocalDate.of(2017, 9, 1), "sieges 6", null)),
                ancien.differences(Bareme.lire(dossier)));
        assertEquals(List.of(), ancien.differences(nouveau));
    }

    @Test
    void unJeuActivePrendLaPlaceDuPrecedent() throws IOException {
        Bareme avant = Bareme.courant();
        Bareme nouveau = Bareme.lire(dossier);
        try {
            Bareme.activer(nouveau);
            assertSame(nouveau, Bareme.courant());
        } finally {
            Bareme.activer(avant);
        }
        assertSame(avant, Bareme.courant());
    }
}
