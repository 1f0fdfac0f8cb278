package fr.iprofessionnel.navigateur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no browser the build fails, and says how to get one. */
class NavigateurTest {

    @TempDir
    private Path dossier;

    private String installe(String nom) throws IOException {
        Path fichier = Files.createFile(dossier.resolve(nom));
        assertTrue(fichier.toFile().setExecutable(true));
        return fichier.toString();
    }

    @Test
    void sansChromiumLaConstructionEchoueEnDisantCommentEnAvoirUn() {
        String absent = dossier.resolve("chromium").toString();
        for (String choisi : new String[] {null, absent}) {
            AssertionError echec =
                    assertThrows(AssertionError.class, () -> Navigateur.executable(choisi, List.of(absent)));
            assertTrue(echec.getMessage().contains("apt-get install chromium"), echec.getMessage());
            assertTrue(echec.getMessage().contains("CHROMIUM"), echec.getMessage());
        }
    }

    @Test
    void unFichierQuiNeSExecutePasNEstPasUnNavigateur() throws IOException {
        String texte = Files.createFile(dossier.resolve("texte")).toString();
        assertThrows(AssertionError.class, () -> Navigateur.executable(texte, List.of()));
    }

    @Test
    void celuiQueLEnvironnementNommePasseAvantLesHabituels() throws IOException {
        String choisi = installe("choisi");
        String habituel = installe("habituel");
        assertEquals(choisi, Navigateur.executable(choisi, List.of(habituel)));
        assertEquals(habituel, Navigateur.executable(null, List.of(habituel)));
    }
}
