package fr.iprofessionnel.compte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.ServiceSature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements P2, P3 and P11 to P15. */
class HachageMotDePasseTest {

    private static final String PHRASE = "trois randonneurs au lac";

    @TempDir
    private Path dossier;

    private Cles cles;
    private HachageMotDePasse hachage;

    @BeforeEach
    void preparer() {
        System.setProperty(Parametre.MOT_DE_PASSE_MEMOIRE.cle(), "256");
        cles = clesDe("cles.properties");
        hachage = new HachageMotDePasse(cles);
    }

    private Cles clesDe(String nom) {
        System.setProperty(Parametre.CLES_FICHIER.cle(), dossier.resolve(nom).toString());
        return new Cles();
    }

    @AfterEach
    void oublier() {
        System.clearProperty(Parametre.MOT_DE_PASSE_MEMOIRE.cle());
        System.clearProperty(Parametre.CLES_FICHIER.cle());
    }

    @ParameterizedTest(name = "{0}, sel {1}, {2} Kio")
    @CsvSource({
        // Published vectors of the reference implementation of Argon2id, version 0x13 (test.c), one lane
        "password, somesalt, 256,   2, 9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe",
        "password, somesalt, 65536, 2, 09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
    })
    void P11_P13_leHachageEstArgon2idPuisLePoivre(
            String motDePasse, String sel, int memoire, int passes, String attendu) {
        Base64.Encoder texte = Base64.getEncoder().withoutPadding();
        String conserve = "%s$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        cles.courante(),
                        memoire,
                        passes,
                        texte.encodeToString(sel.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        texte.encodeToString(
                                cles.poivrer(cles.courante(), HexFormat.of().parseHex(attendu))));
        assertTrue(hachage.verifier(motDePasse, conserve));
        assertFalse(hachage.verifier(motDePasse + " ", conserve), "rien n'est rogné");
    }

    @Test
    void leBonMotDePasseOuvreEtUnAutreNon() {
        String conserve = hachage.hacher(PHRASE);
        assertTrue(hachage.verifier(PHRASE, conserve));
        assertFalse(hachage.verifier("Trois randonneurs au lac", conserve));
        assertFalse(hachage.verifier("", conserve));
    }

    @Test
    void ceQuiEstConserveNeDitRienDuMotDePasse() {
        String conserve = hachage.hacher(PHRASE);
        assertFalse(conserve.contains("randonneurs"));
        assertNotEquals(conserve, hachage.hacher(PHRASE), "deux sels différents");
    }

    @Test
    void P3_deuxFaconsDeTaperUnAccentOuvrentLeMemeCompte() {
        assertTrue(hachage.verifier("l'e\u0301te\u0301 au lac bleu", hachage.hacher("l'\u00e9t\u00e9 au lac bleu")));
        assertTrue(hachage.verifier("\ufb01celle et ficelle", hachage.hacher("ficelle et ficelle")));
    }

    @Test
    void P2_deuxMotsDePasseSemblablesSurSoixanteDouzeOctetsSontDifferents() {
        String debut = "a".repeat(72);
        assertFalse(hachage.verifier(debut + "c", hachage.hacher(debut + "b")));
    }

    @Test
    void P13_sansLePoivreLaBaseNeSertARien() {
        String conserve = hachage.hacher(PHRASE);
        assertFalse(new HachageMotDePasse(clesDe("autres.properties")).verifier(PHRASE, conserve));
    }

    @Test
    void P14_unCompteInconnuFaitLeMemeTravailPourRien() {
        assertFalse(hachage.verifier(PHRASE, null));
    }

    @Test
    void P15_quatreHachagesAuPlusParCoeurSeFontALaFois() throws Exception {
        int places = hachage.places().availablePermits();
        assertEquals(4 * Runtime.getRuntime().availableProcessors(), places);
        ExecutorService foule = Executors.newFixedThreadPool(100);
        try {
            List<Callable<Boolean>> essais = Collections.nCopies(100, () -> hachage.verifier(PHRASE, null));
            for (Future<Boolean> essai : foule.invokeAll(essais)) {
                assertFalse(essai.get());
            }
        } finally {
            foule.shutdownNow();
        }
        assertEquals(places, hachage.places().availablePermits(), "chacun rend la sienne");
    }

    @Test
    void P15_quandToutesLesPlacesSontPrisesOnEstPrieDeRevenir() throws InterruptedException {
        hachage.places().acquire(hachage.places().availablePermits());
        assertThrows(ServiceSature.class, () -> hachage.verifier(PHRASE, null));
        hachage.places().release(1);
        assertTrue(hachage.verifier(PHRASE, hachage.hacher(PHRASE)));
        assertEquals(1, hachage.places().availablePermits());
    }

    @Test
    void P15_unHachageQuiEchoueRendSaPlace() {
        int places = hachage.places().availablePermits();
        assertThrows(NullPointerException.class, () -> hachage.hacher(null));
        assertEquals(places, hachage.places().availablePermits());
    }

    @Test
    void uneEmpreinteIllisibleNEstPasUnMauvaisMotDePasse() {
        assertThrows(IllegalStateException.class, () -> hachage.verifier(PHRASE, "$2y$10$autrechose"));
    }

    @Test
    void P12_uneEmpreinteEstARefaireQuandLesParametresMontent() {
        String ancienne = hachage.hacher(PHRASE);
        assertTrue(hachage.estAJour(ancienne));
        System.setProperty(Parametre.MOT_DE_PASSE_MEMOIRE.cle(), "512");
        HachageMotDePasse plusFort = new HachageMotDePasse(cles);
        assertFalse(plusFort.estAJour(ancienne));
        assertTrue(plusFort.verifier(PHRASE, ancienne), "elle ouvre encore");
    }

    @Test
    void P12_P13_uneEmpreinteEstARefaireQuandLePoivreChange() throws IOException {
        String ancienne = hachage.hacher(PHRASE);
        Path fichier = dossier.resolve("cles.properties");
        Files.write(
                fichier,
                List.of(
                        "courante=2",
                        "chiffrement.2=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                        "poivre.2=BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBA"),
                StandardOpenOption.APPEND);
        HachageMotDePasse nouveau = new HachageMotDePasse(clesDe("cles.properties"));
        assertFalse(nouveau.estAJour(ancienne));
        assertTrue(nouveau.verifier(PHRASE, ancienne), "elle ouvre encore");
        assertTrue(nouveau.hacher(PHRASE).startsWith("2$argon2id$"));
    }
}
