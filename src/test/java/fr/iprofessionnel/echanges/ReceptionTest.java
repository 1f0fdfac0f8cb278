package fr.iprofessionnel.echanges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceptionTest {

    private static final long MIO = 1024L * 1024;

    @TempDir
    private Path dossier;

    private List<String> recevoir(Extrait extrait) {
        return recevoir(extrait.archive(dossier), 10 * MIO).stream()
                .map(Extrait::texte)
                .toList();
    }

    private List<Anomalie> recevoir(Path archive, long tailleMaximale) {
        return new Reception(archive, dossier.resolve("travail"), tailleMaximale).recevoir();
    }

    private List<String> refus(Extrait extrait) {
        Path archive = extrait.archive(dossier);
        return assertThrows(ArchiveRefusee.class, () -> recevoir(archive, 10 * MIO)).anomalies().stream()
                .map(Extrait::texte)
                .toList();
    }

    private List<String> travail(FichierExtraction fichier) throws IOException {
        return Files.readAllLines(Fichiers.travail(dossier.resolve("travail"), fichier));
    }

    @Test
    void uneArchiveJusteEstRecueSansUnMot() {
        assertEquals(List.of(), recevoir(Extrait.juste()));
        assertTrue(Arrays.stream(FichierExtraction.values())
                .allMatch(f -> Files.exists(Fichiers.travail(dossier.resolve("travail"), f))));
    }

    @Test
    void lesRangeesSontTrieesParNumenEtGardentLeurLigne() throws IOException {
        recevoir(Extrait.juste()
                .avec(FichierExtraction.CONTRATS, "16P1100001DEM;CONTRAT_DEFINITIF;2011-09-01;;")
                .avec(FichierExtraction.CONTRATS, "16P1300001DEM;CONTRAT_DEFINITIF;2013-09-01;;")
                .avec(FichierExtraction.CONTRATS, "16P1100001DEM;CONTRAT_PROVISOIRE;2010-09-01;2011-08-31;"));
        assertEquals(
                List.of(
                        "16P1100001DEM;00000003;16P1100001DEM;CONTRAT_DEFINITIF;2011-09-01;;",
                        "16P1100001DEM;00000005;16P1100001DEM;CONTRAT_PROVISOIRE;2010-09-01;2011-08-31;",
                        Extrait.NUMEN + ";00000002;" + Extrait.NUMEN + ";CONTRAT_DEFINITIF;2012-09-01;;",
                        "16P1300001DEM;00000004;16P1300001DEM;CONTRAT_DEFINITIF;2013-09-01;;"),
                travail(FichierExtraction.CONTRATS));
    }

    @Test
    void lesColonnesPeuventEtreDansUnAutreOrdreAvecCapitalesEtMarqueDOrdreDesOctets() throws IOException {
        recevoir(Extrait.juste()
                .titres(FichierExtraction.CONTRATS, "\ufeffACTE;au;du;Type; numen ")
                .vide(FichierExtraction.CONTRATS)
                .avec(FichierExtraction.CONTRATS, "Arrêté;;2012-09-01;CONTRAT_DEFINITIF;" + Extrait.NUMEN));
        assertEquals(
                List.of(Extrait.NUMEN + ";00000002;" + Extrait.NUMEN + ";CONTRAT_DEFINITIF;2012-09-01;;Arrêté"),
                travail(FichierExtraction.CONTRATS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ceci n'est pas une archive", "PK\u0003\u0004 presque une archive"})
    void ceQuiNEstPasUneArchiveZipEstRefuse(String contenu) throws IOException {
        Path fichier = Files.writeString(dossier.resolve("extraction.zip"), contenu);
        var refus = assertThrows(ArchiveRefusee.class, () -> recevoir(fichier, MIO));
        assertTrue(refus.getMessage().contains("n’est pas une archive zip"), refus.getMessage());
    }

    @Test
    void uneArchiveQuiSeDecompresseBeaucoupTropEstRefusee() {
        String bombe = String.join(";", FichierExtraction.CONTRATS.titres()) + "\n" + ";;;;\n".repeat(400_000);
        Path archive = Extrait.juste()
                .avecEntree("contrats.csv", bombe.getBytes(StandardCharsets.UTF_8))
                .archive(dossier);
        var refus = assertThrows(ArchiveRefusee.class, () -> recevoir(archive, 1000 * MIO));
        assertTrue(refus.getMessage().contains("dépasse la taille permise"), refus.getMessage());
    }

    @Test
    void uneArchivePlusGrandeQuePermisEstRefusee() {
        Path archive = Extrait.juste().archive(dossier);
        var refus = assertThrows(ArchiveRefusee.class, () -> recevoir(archive, 1000));
        assertTrue(refus.getMessage().contains("dépasse la taille permise"), refus.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../contrats.csv",
                "../../hors.txt",
                "sous/contrats.csv",
                "/etc/passwd",
                "..\\contrats.csv",
                "C:\\contrats.csv",
                "sous/"
            })
    void unNomQuiSortDuDossierEstRefuseEtRienNEstEcritDehors(String nom) throws IOException {
        Path interieur = Files.createDirectory(dossier.resolve("interieur"));
        Path archive = Extrait.juste()
                .avecEntree(nom, "x".getBytes(StandardCharsets.UTF_8))
                .archive(interieur);
        var refus = assertThrows(
                ArchiveRefusee.class, () -> new Reception(archive, interieur.resolve("travail"), MIO).recevoir());
        assertEquals(
                List.of("R " + nom + " nom interdit : les fichiers sont à la racine de l’archive"),
                refus.anomalies().stream().map(Extrait::texte).toList());
        try (Stream<Path> dehors = Files.list(dossier)) {
            assertEquals(List.of(interieur), dehors.toList());
        }
    }

    @Test
    void chaqueFichierAbsentEstNomme() {
        assertEquals(
                List.of("R identite.csv fichier absent de l’archive", "R inspecteurs.csv fichier absent de l’archive"),
                refus(Extrait.juste()
                        .sansFichier(FichierExtraction.IDENTITE)
                        .sansFichier(FichierExtraction.INSPECTEURS)));
    }

    @Test
    void unFichierInconnuSeSignaleSansEmpecher() {
        assertEquals(
                List.of("A lisez-moi.txt fichier inconnu, non lu"),
                recevoir(Extrait.juste().avecEntree("lisez-moi.txt", new byte[] {1})));
    }

    @Test
    void unFichierQuiNEstPasEnUtf8EstNomme() {
        assertEquals(
                List.of("R identite.csv ce fichier n’est pas en UTF-8"),
                refus(Extrait.juste().enCharset(FichierExtraction.IDENTITE, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void lesColonnesManquantesSontNommees() {
        assertEquals(
                List.of("R contrats.csv:1 colonnes manquantes : type, au"),
                refus(Extrait.juste()
                        .vide(FichierExtraction.CONTRATS)
                        .titres(FichierExtraction.CONTRATS, "numen;du;acte")));
    }

    @Test
    void uneColonneInconnueSeSignaleSansEmpecher() {
        assertEquals(
                List.of("A contrats.csv:1 colonnes inconnues, non lues : salaire"),
                recevoir(Extrait.juste()
                        .vide(FichierExtraction.CONTRATS)
                        .titres(FichierExtraction.CONTRATS, "numen;type;du;au;acte;salaire")
                        .avec(FichierExtraction.CONTRATS, Extrait.NUMEN + ";CONTRAT_DEFINITIF;2012-09-01;;;1")));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRAT_DEFINITIF;2012-09-01;, 4 cellules au lieu de 5",
        "CONTRAT_DEFINITIF;2012-09-01;;Arrêté du 1er septembre ; Toulouse, 6 cellules au lieu de 5"
    })
    void uneRangeeDecaleeEstRefuseeAvecSaLigne(String suite, String attendu) {
        assertEquals(
                List.of("R contrats.csv:3 " + attendu + ", comme la ligne des titres"),
                refus(Extrait.juste().avec(FichierExtraction.CONTRATS, "16P1300001DEM;" + suite)));
    }

    @Test
    void unFichierSansTitresEstRefuse() {
        assertEquals(
                List.of("R conges.csv fichier vide : la ligne des titres manque"),
                refus(Extrait.juste().avecEntree("conges.csv", new byte[0])));
    }

    @Test
    void unGuillemetMalPlaceEstRefuseEnNommantLeFichier() {
        assertEquals(
                List.of("R conges.csv fichier CSV illisible : guillemet ou ligne trop longue"),
                refus(Extrait.juste()
                        .avec(FichierExtraction.CONGES, Extrait.NUMEN + ";\"CMO\"x;2025-03-01;2025-03-02;;")));
    }

    @ParameterizedTest
    @CsvSource({
        "CMO;2025-03-01;2025-03-02;non;\"grippe, 5",
        "\"CMO;2025-03-01;2025-03-02;;, 5",
    })
    void unGuillemetJamaisFermeEstRefuseAvecSaLigneAuLieuDAvalerLaSuite(String fautive, int ligne) {
        List<String> refus = refus(Extrait.juste()
                .avec(FichierExtraction.CONGES, Extrait.NUMEN + ";CMO;2024-03-01;2024-03-02;;")
                .avec(
                        FichierExtraction.CONGES,
                        Extrait.NUMEN + ";CMO;2024-05-01;2024-05-02;;\"un \"\"mot\"\"\nou deux\"")
                .avec(FichierExtraction.CONGES, Extrait.NUMEN + ";" + fautive)
                .avec(FichierExtraction.CONGES, Extrait.NUMEN + ";CMO;2025-04-01;2025-04-02;;"));
        assertEquals(
                "R conges.csv:" + ligne
                        + " guillemet ouvert et jamais fermé : les lignes qui suivent n’ont pas pu être lues",
                refus.get(refus.size() - 1));
    }

    @Test
    void unGuillemetAuMilieuDUnMotNOuvreRien() {
        assertEquals(
                List.of(),
                recevoir(Extrait.juste()
                        .avec(FichierExtraction.CONGES, Extrait.NUMEN + ";CMO;2025-03-01;2025-03-02;;chambre 5\"")));
    }

    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "1, R extraction.csv:2 date_extraction (02/11/2026) date dans le futur : nous sommes le 01/11/2026"
    })
    void uneExtractionDuLendemainEstRefuseeEtCelleDuJourEstPrise(int avance, String attendu) throws IOException {
        recevoir(Extrait.juste());
        List<Anomalie> anomalies = new ArrayList<>();
        LocalDate aujourdhui = Extrait.JOUR.minusDays(avance);
        if (attendu.isEmpty()) {
            assertEquals(Extrait.JOUR, ReceptionBatchlet.extraction(dossier.resolve("travail"), aujourdhui, anomalies));
            return;
        }
        var refus = assertThrows(
                ArchiveRefusee.class,
                () -> ReceptionBatchlet.extraction(dossier.resolve("travail"), aujourdhui, anomalies));
        assertEquals(
                List.of(attendu), refus.anomalies().stream().map(Extrait::texte).toList());
    }

    @Test
    void uneSecondeReceptionRepartDUnDossierVide() throws IOException {
        recevoir(Extrait.juste());
        Path reste = Files.writeString(dossier.resolve("travail/reste.csv"), "d'avant");
        recevoir(Extrait.juste());
        assertFalse(Files.exists(reste));
    }
}
