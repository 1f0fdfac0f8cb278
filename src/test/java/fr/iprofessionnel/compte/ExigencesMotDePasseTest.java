package fr.iprofessionnel.compte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.compte.PolitiqueMotDePasse.Contexte;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requirements P1 (by what else protects), P5, P6, P8 (in words), P10; T3. */
class ExigencesMotDePasseTest {

    private static final PolitiqueMotDePasse POLITIQUE = new PolitiqueMotDePasse();
    private static final Contexte SANS_NOM = new Contexte(List.of(), null);

    private static Optional<String> refuser(String motDePasse, Exigence exigence) {
        return POLITIQUE.refuser(motDePasse, new Contexte(List.of(), null, exigence));
    }

    @Test
    void P1_douzeSignesSuffisentAvecUnSecondFacteurEtIlEnFautSeizeAUnAdministrateur() {
        assertEquals(Optional.empty(), refuser("pilou vexa d", Exigence.AVEC_FACTEUR));
        assertEquals(Optional.of("motdepasse.trop-court"), refuser("pilou vexa", Exigence.AVEC_FACTEUR));
        assertEquals(Optional.of("motdepasse.trop-court"), refuser("pilou vexa drue", Exigence.ADMINISTRATEUR));
        assertEquals(Optional.empty(), refuser("pilou vexa druez", Exigence.ADMINISTRATEUR));
    }

    @Test
    void P5_laListeLivreeATroisMilleMotsDePasseQuiAuraientLaLongueur() {
        MotsDePasseConnus connus = new MotsDePasseConnus(Optional.empty());
        assertTrue(connus.taille() >= 3000, "liste : " + connus.taille());
        assertTrue(connus.contient("Liberté Égalité Fraternité"));
        assertFalse(connus.contient("trois randonneurs au lac"));
    }

    @Test
    void P5_unMotDePasseConnuEstRefuse() {
        assertEquals(Optional.of("motdepasse.connu"), refuser("1A2Z3E4R5T6Y7U8I", Exigence.SEUL));
    }

    @Test
    void P6_unFichierDEmpreintesFaitRefuserCeQuIlContient(@TempDir Path dossier) throws IOException {
        List<String> secrets =
                IntStream.range(0, 500).mapToObj(i -> "secret numéro " + i).toList();
        String lignes = secrets.stream()
                .map(ExigencesMotDePasseTest::sha1)
                .sorted()
                .map(e -> e + ":3")
                .collect(Collectors.joining("\r\n"));
        Path fichier = Files.writeString(dossier.resolve("divulgues.txt"), lignes);
        MotsDePasseConnus connus = new MotsDePasseConnus(Optional.of(fichier));
        assertTrue(secrets.stream().allMatch(connus::contient));
        assertFalse(connus.contient("secret numéro 500"));
        assertFalse(new MotsDePasseConnus(Optional.empty()).contient("secret numéro 1"));
    }

    private static String sha1(String texte) {
        try {
            byte[] octets = MessageDigest.getInstance("SHA-1").digest(texte.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(octets);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void P8_laFaiblesseEstDiteEnMots() {
        assertEquals(
                "motdepasse.devinable.repetition",
                POLITIQUE.force("zaz zaz zaz zaz zaz", SANS_NOM).faiblesse());
        assertTrue(POLITIQUE.force("trois randonneurs au lac", SANS_NOM).niveau() >= 3);
        assertTrue(POLITIQUE.force("azertyuiopqsdfgh", SANS_NOM).phrase().contains("des premiers que l’on essaie"));
    }

    @Test
    void P10_unMotDePasseDeCinqAnsSertEncore() {
        Instant choisi = Instant.parse("2026-11-24T08:00:00Z");
        assertFalse(PolitiqueMotDePasse.estPerime(choisi, choisi.plus(Duration.ofDays(5 * 365))));
        assertFalse(PolitiqueMotDePasse.estPerime(null, choisi));
    }

    @Test
    void lesSortesDeSignesSeComptent() {
        assertEquals(1, PolitiqueMotDePasse.classes("abc"));
        assertEquals(4, PolitiqueMotDePasse.classes("aB3 "));
    }

    @Test
    void T3_cinqFoisPlusQueDHabitudeEstAnormal() {
        long fenetresEnSeptJours = 7 * 24 * 6;
        assertFalse(AlarmeService.estAnormal(500, 100 * fenetresEnSeptJours));
        assertTrue(AlarmeService.estAnormal(501, 100 * fenetresEnSeptJours));
        assertTrue(AlarmeService.estAnormal(200, 0));
    }
}
