package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.annuaire.DescriptionEtablissement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two official layouts, on rows as published (see the LISEZMOI of the extracts). */
class LectureEtablissementsTest {

    private static final String ANNUAIRE = "annuaire-education.csv";
    private static final String GEOLOCALISATION = "geolocalisation.csv";

    private final LectureEtablissements lecture = new LectureEtablissements();

    private static InputStream flux(String nom) {
        return LectureEtablissementsTest.class.getResourceAsStream("/etablissements/" + nom);
    }

    private static String contenu(String nom) throws IOException {
        try (InputStream flux = flux(nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void lireTexte(String texte, Charset charset) {
        lecture.lire(new ByteArrayInputStream(texte.getBytes(charset)));
    }

    private DescriptionEtablissement retenu(String uai) {
        return lecture.retenus().stream()
                .filter(e -> e.uai().equals(uai))
                .findFirst()
                .orElseThrow();
    }

    private List<String> anomalies() {
        return lecture.anomalies().stream().map(Extrait::texte).toList();
    }

    @Test
    void lAnnuaireDeLEducationGardeLesEtablissementsPrivesSousContrat() {
        lecture.lire(flux(ANNUAIRE));
        assertEquals(12, lecture.lus());
        assertEquals(
                List.of("0350795Z", "0350852L", "0351041S", "0351056H", "0351383N", "0352072M"),
                lecture.retenus().stream()
                        .map(DescriptionEtablissement::uai)
                        .sorted()
                        .toList());
    }

    @Test
    void chaqueRangeeEcarteeASaRaison() {
        lecture.lire(flux(ANNUAIRE));
        assertEquals(
                List.of(
                        "E liste (0350122T) établissement public",
                        "E liste (0350741R) ni public ni privé",
                        "E liste (0350852L) établissement décrit sur plusieurs lignes",
                        "E liste (0351962T) établissement privé sans contrat avec l’État",
                        "E liste (0352072M) établissement décrit sur plusieurs lignes",
                        "E liste (0352908W) établissement privé hors contrat"),
                anomalies().stream()
                        .map(a -> a.replaceAll(":\\d+ ", " ").replaceAll(" : .*", ""))
                        .sorted()
                        .toList());
    }

    @Test
    void uneAnnexeCedeLaPlaceALEtablissement() {
        lecture.lire(flux(ANNUAIRE));
        assertEquals("Collège Saint-Joseph", retenu("0350852L").nom());
    }

    @Test
    void uneEcoleEstDuPremierDegreEtUnLyceeDuSecond() {
        lecture.lire(flux(ANNUAIRE));
        DescriptionEtablissement ecole = retenu("0351056H");
        assertEquals(1, ecole.degre());
        assertEquals("Ecole primaire privée le Sacré Coeur", ecole.nom());
        assertEquals("Iffendic", ecole.commune());
        assertEquals("ASSOCIATION", ecole.contrat());
        assertEquals("0299097181", ecole.telephone());
        assertEquals("annuaire-education", ecole.source());
        assertEquals(2, retenu("0350795Z").degre());
        assertEquals("SIMPLE", retenu("0351041S").contrat());
    }

    @Test
    void laListeGeolocaliseeSeLitAussi() {
        lecture.lire(flux(GEOLOCALISATION));
        assertEquals(5, lecture.lus());
        assertEquals(
                List.of("0120068J", "0120082Z", "0312885T"),
                lecture.retenus().stream().map(DescriptionEtablissement::uai).toList());
        DescriptionEtablissement college = retenu("0120068J");
        assertEquals("Collège privé Saint-Louis", college.nom());
        assertEquals(2, college.degre());
        assertEquals("Toulouse", college.academie());
        assertNull(college.telephone(), "cette liste n'a pas de téléphone");
        assertEquals("geolocalisation", college.source());
    }

    @Test
    void lOrdreDesColonnesEtDesColonnesEnPlusNeChangentRien() throws IOException {
        lecture.lire(flux(GEOLOCALISATION));
        LectureEtablissements retournee = new LectureEtablissements();
        String alEnvers = contenu(GEOLOCALISATION)
                .replace("\ufeff", "")
                .lines()
                .map(l -> {
                    List<String> cellules = Arrays.asList(("nouveau;" + l).split(";", -1));
                    java.util.Collections.reverse(cellules);
                    return String.join(";", cellules);
                })
                .collect(Collectors.joining("\n"));
        retournee.lire(new ByteArrayInputStream(alEnvers.getBytes(StandardCharsets.UTF_8)));
        assertEquals(lecture.retenus(), retournee.retenus());
    }

    @Test
    void unAutreFichierEstRefuseEnNommantLesColonnesManquantes() throws IOException {
        String sansDeuxColonnes =
                contenu(GEOLOCALISATION).replace("nature_uai;", "nature;").replace("numero_uai", "numero");
        var refus = assertThrows(ArchiveRefusee.class, () -> lireTexte(sansDeuxColonnes, StandardCharsets.UTF_8));
        assertTrue(refus.getMessage().contains("geolocalisation"), refus.getMessage());
        assertTrue(refus.getMessage().endsWith("Colonnes manquantes : nature_uai, numero_uai."), refus.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nom,ville\nDurand,Albi\n", "%PDF-1.7\n"})
    void ceQuiNEstPasUneListeOfficielleEstRefuse(String texte) {
        assertThrows(ArchiveRefusee.class, () -> lireTexte(texte, StandardCharsets.UTF_8));
    }

    @Test
    void uneListeQuiNEstPasEnUtf8EstRefusee() throws IOException {
        String liste = contenu(GEOLOCALISATION).replace("\ufeff", "");
        var refus = assertThrows(ArchiveRefusee.class, () -> lireTexte(liste, StandardCharsets.ISO_8859_1));
        assertEquals("Ce fichier n’est pas en UTF-8.", refus.getMessage());
    }

    @Test
    void uneLettreDeControleFausseRejetteLaRangeeAvecSaLigne() throws IOException {
        lireTexte(contenu(GEOLOCALISATION).replace("0120068J", "0120068K"), StandardCharsets.UTF_8);
        assertTrue(
                anomalies().stream().anyMatch(a -> a.matches("R liste:\\d+ numero_uai \\(0120068K\\) .*lettre.*")),
                () -> anomalies().toString());
        assertEquals(2, lecture.retenus().size());
    }

    @Test
    void uneDateDOuvertureIllisibleRejetteLaRangeeSeule() throws IOException {
        lecture.lire(flux(GEOLOCALISATION));
        LocalDate ouverture = retenu("0120068J").ouvertLe();
        LectureEtablissements autre = new LectureEtablissements();
        String liste = contenu(GEOLOCALISATION)
                .lines()
                .map(l -> l.startsWith("0120068J") ? l.replace(ouverture.toString(), "hier") : l)
                .collect(Collectors.joining("\n"));
        autre.lire(new ByteArrayInputStream(liste.getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, autre.retenus().size());
        assertTrue(autre.anomalies().stream()
                .map(Extrait::texte)
                .anyMatch(a -> a.contains("date_ouverture (hier) date d’ouverture illisible")));
    }
}
