package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys that keep a stolen database useless. */
class ClesTest {

    private static final String NUMEN = "16P1700007DEM";

    @TempDir
    private Path dossier;

    private Path fichier;
    private Cles cles;

    @BeforeEach
    void creer() {
        fichier = dossier.resolve("nouveau/cles.properties");
        cles = new Cles(fichier);
    }

    @Test
    void leFichierEstCreeAvecSonDossierEtNEstLisibleQueDuServeur() throws IOException {
        assertTrue(Files.exists(fichier));
        if (Files.getFileStore(fichier).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)));
        }
    }

    @Test
    void lesClesSontLesMemesApresUnRedemarrage() {
        Cles relues = new Cles(fichier);
        assertEquals(cles.empreinteNumen(NUMEN), relues.empreinteNumen(NUMEN));
        assertEquals(cles.temoin(), relues.temoin());
        assertEquals("secret", relues.dechiffrer("a", cles.chiffrer("a", "secret")));
        assertTrue(relues.estSigne("jeton", "x", cles.signer("jeton", "x")));
    }

    @Test
    void deuxServeursOntDesClesDifferentes() {
        Cles autres = new Cles(dossier.resolve("autre.properties"));
        assertNotEquals(cles.empreinteNumen(NUMEN), autres.empreinteNumen(NUMEN));
        assertNotEquals(cles.temoin(), autres.temoin());
        String chiffre = cles.chiffrer("a", "secret");
        assertThrows(IllegalStateException.class, () -> autres.dechiffrer("a", chiffre));
        assertFalse(autres.estSigne("jeton", "x", cles.signer("jeton", "x")));
    }

    @Test
    void lEmpreinteDUnNumenNeLeContientPasEtDistingueDeuxNumens() {
        assertFalse(cles.empreinteNumen(NUMEN).contains(NUMEN));
        assertEquals(43, cles.empreinteNumen(NUMEN).length());
        assertNotEquals(cles.empreinteNumen(NUMEN), cles.empreinteNumen("16P1700008DEM"));
    }

    @Test
    void unTexteChiffreDeuxFoisDonneDeuxTextesDifferents() {
        assertNotEquals(cles.chiffrer("a", NUMEN), cles.chiffrer("a", NUMEN));
    }

    @Test
    void lesAccentsPassentLeChiffrement() {
        assertEquals("Élise Pagès", cles.dechiffrer("a", cles.chiffrer("a", "Élise Pagès")));
        assertEquals("", cles.dechiffrer("a", cles.chiffrer("a", "")));
    }

    @Test
    void M6_unTexteChiffreNeSertPasAilleurs() {
        String chiffre = cles.chiffrer("agent:1", NUMEN);
        assertThrows(IllegalStateException.class, () -> cles.dechiffrer("agent:2", chiffre));
    }

    @Test
    void M6_unTexteChiffreDontUnSigneChangeEstRefuse() {
        String chiffre = cles.chiffrer("a", NUMEN);
        for (int i = chiffre.indexOf(':') + 1; i < chiffre.length() - 1; i++) {
            char autre = chiffre.charAt(i) == 'A' ? 'B' : 'A';
            String altere = chiffre.substring(0, i) + autre + chiffre.substring(i + 1);
            assertThrows(IllegalStateException.class, () -> cles.dechiffrer("a", altere), "signe " + i);
        }
    }

    @Test
    void uneSignatureNeVautQuePourSonUsageEtSonContenu() {
        String signature = cles.signer("jeton", "session-1");
        assertTrue(cles.estSigne("jeton", "session-1", signature));
        assertFalse(cles.estSigne("auteur", "session-1", signature));
        assertFalse(cles.estSigne("jeton", "session-2", signature));
        assertFalse(cles.estSigne("jeton", "session-1", signature.substring(1)));
        assertFalse(cles.estSigne("jeton", "session-1", ""));
        assertFalse(cles.estSigne("jeton", "session-1", null));
    }

    @Test
    void lePoivreChangeUneEmpreinteToujoursDeLaMemeFacon() {
        byte[] empreinte = "empreinte".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(cles.poivrer("1", empreinte), cles.poivrer("1", empreinte));
        assertFalse(Arrays.equals(cles.poivrer("1", empreinte), empreinte));
    }

    @Test
    void ceQuiEstAncienResteLisibleApresUnChangementDeCle() throws IOException {
        String ancien = cles.chiffrer("a", NUMEN);
        String empreinte = cles.empreinteNumen(NUMEN);
        changerDeCle();

        Cles nouvelles = new Cles(fichier);
        assertEquals("2", nouvelles.courante());
        assertEquals(NUMEN, nouvelles.dechiffrer("a", ancien));
        assertTrue(nouvelles.chiffrer("a", NUMEN).startsWith("2:"));
        assertEquals(empreinte, nouvelles.empreinteNumen(NUMEN), "un NUMEN doit se retrouver par égalité");
    }

    private void changerDeCle() throws IOException {
        List<String> lignes = new ArrayList<>(Files.readAllLines(fichier));
        lignes.removeIf(l -> l.startsWith("courante"));
        lignes.add("courante=2");
        lignes.add("chiffrement.2=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        lignes.add("poivre.2=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA");
        Files.write(fichier, lignes);
    }

    @Test
    void uneCleManquanteSeDitParSonNom() {
        var echec = assertThrows(IllegalStateException.class, () -> cles.poivrer("7", new byte[1]));
        assertTrue(echec.getMessage().contains("poivre.7"), echec.getMessage());
    }
}
