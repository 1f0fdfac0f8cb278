package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.annuaire.DescriptionEtablissement;
import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.echanges.demonstration.Generateur;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fictional academy goes through the very checks that a real extract meets. */
class GenerateurTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 24);
    private static final Set<String> ECOLES = ecoles();

    @TempDir
    private Path dossier;

    private static Set<String> ecoles() {
        LectureEtablissements lecture = new LectureEtablissements();
        try (InputStream liste = GenerateurTest.class.getResourceAsStream(
                "/demonstration/etablissements-geolocalisation-toulouse.csv")) {
            lecture.lire(liste);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return lecture.retenus().stream().map(DescriptionEtablissement::uai).collect(Collectors.toSet());
    }

    private Path generer(String nom, int enseignants, LocalDate extraction) throws IOException {
        Path archive = dossier.resolve(nom);
        Generateur.ecrire(archive, enseignants, extraction);
        return archive;
    }

    private List<DossierLu> dossiers(Path archive) throws IOException {
        Path travail = dossier.resolve("travail");
        new Reception(archive, travail, 100_000_000).recevoir();
        List<DossierLu> dossiers = new ArrayList<>();
        try (LecteurExtraction lecteur = new LecteurExtraction(travail)) {
            for (DossierLu lu = lecteur.suivant(); lu != null; lu = lecteur.suivant()) {
                dossiers.add(lu);
            }
        }
        return dossiers;
    }

    @Test
    void leMemeJourDonneToujoursLesMemesOctets() throws IOException {
        Path une = generer("une.zip", 40, JOUR);
        Path autre = generer("autre.zip", 40, JOUR);
        assertArrayEquals(Files.readAllBytes(une), Files.readAllBytes(autre));
    }

    @Test
    void unEnseignantResteLeMemeQuandLAcademieGrandit() throws IOException {
        Set<String> petite = dossiers(generer("petite.zip", 20, JOUR)).stream()
                .map(DossierLu::numen)
                .collect(Collectors.toSet());
        Set<String> grande = dossiers(generer("grande.zip", 40, JOUR)).stream()
                .map(DossierLu::numen)
                .collect(Collectors.toSet());
        assertEquals(20, petite.size());
        assertEquals(40, grande.size());
        assertTrue(grande.containsAll(petite));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-08-31", "2026-09-01", "2027-08-31", "2028-02-29", "2031-10-15"})
    void toutCeQuiEstGenereEstAccepteSansAnomalie(LocalDate extraction) throws IOException {
        List<String> anomalies =
                Extrait.anomalies(generer("a.zip", 100, extraction), dossier.resolve("t"), ECOLES, extraction).stream()
                        .map(Extrait::texte)
                        .toList();
        assertEquals(List.of(), anomalies);
    }

    @Test
    void unGrandNombreDEnseignantsEstAccepteAussi() throws IOException {
        assertEquals(
                List.of(),
                Extrait.anomalies(generer("a.zip", 1000, JOUR), dossier.resolve("t"), ECOLES, JOUR).stream()
                        .map(Extrait::texte)
                        .toList());
    }

    @Test
    void onDemandeMoinsDeHuitEnseignantsEtLesHuitDuGuideSontLa() throws IOException {
        List<DossierLu> dossiers = dossiers(generer("a.zip", 1, JOUR));
        assertEquals(8, dossiers.size());
        Set<String> noms = dossiers.stream()
                .map(d -> d.identite().texte(ColonneLigne.PRENOM) + " "
                        + d.identite().texte(ColonneLigne.NOM_USAGE))
                .collect(Collectors.toSet());
        assertTrue(noms.containsAll(Set.of("Florent Durand", "Léa Caubet")), noms.toString());
    }

    @Test
    void lAcademieFictiveMontreDesPositionsEtDesCongesVaries() throws IOException {
        List<DossierLu> dossiers = dossiers(generer("a.zip", 300, JOUR));
        Set<String> positions = new HashSet<>();
        Set<String> conges = new HashSet<>();
        Set<String> echelles = new HashSet<>();
        for (DossierLu lu : dossiers) {
            lu.lignes(Rubrique.POSITION).forEach(l -> positions.add(l.texte(ColonneLigne.CODE)));
            lu.lignes(Rubrique.CONGE).forEach(l -> conges.add(l.texte(ColonneLigne.CODE)));
            lu.lignes(Rubrique.ECHELON).forEach(l -> echelles.add(l.texte(ColonneLigne.ECHELLE)));
        }
        assertTrue(positions.containsAll(Set.of("ACTIVITE", "CONGE_PARENTAL")), positions.toString());
        assertTrue(conges.size() >= 4, conges.toString());
        assertTrue(echelles.containsAll(Set.of("PE", "CERTIFIE", "AGREGE", "DELEGUE")), echelles.toString());
    }

    @Test
    void chaqueFichierDuFormatEstEcrit() throws IOException {
        Path archive = generer("a.zip", 50, JOUR);
        Path travail = dossier.resolve("travail");
        new Reception(archive, travail, 100_000_000).recevoir();
        List<FichierExtraction> vides = Arrays.stream(FichierExtraction.values())
                .filter(f -> taille(Fichiers.travail(travail, f)) == 0)
                .toList();
        assertEquals(List.of(), vides);
    }

    private static long taille(Path fichier) {
        try {
            return Files.size(fichier);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void ilNeResteRienDesFichiersDeTravail() throws IOException {
        generer("a.zip", 10, JOUR);
        try (Stream<Path> restes = Files.list(dossier)) {
            assertFalse(restes.anyMatch(p -> !p.endsWith("a.zip")));
        }
    }
}
