package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Receives the official files and tells how their imports go: for administrators. It gives no content of a file but the
 * very cells that were refused.
 */
@Stateless
public class ImportService {

    /** Rows of a page of the history and of a report. */
    public static final int PAGE = 25;

    @Inject
    private ImportRepository imports;

    @Inject
    private Appelant appelant;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /**
     * Receives a file from the page of the administrators. The import starts within seconds.
     *
     * @return its reference
     */
    public String deposer(ImportFichier.Nature nature, String nom, InputStream contenu, boolean essai) {
        AgentConnecte agent = appelant.exiger(Role.ADMINISTRATEUR);
        if (nom == null || nom.isBlank()) {
            throw new Refus("import.fichier.absent");
        }
        String reference = recevoir(nature, ImportFichier.Origine.PAGE, nomSeul(nom), contenu, essai, agent.compteId());
        journal.noter("IMPORT_DEPOT", agent.compteId(), reference, null, nature + (essai ? " (essai)" : ""));
        return reference;
    }

    private static String nomSeul(String nom) {
        String propre = nom.replace('\\', '/');
        return propre.substring(propre.lastIndexOf('/') + 1);
    }

    /** Receives a file that the application itself makes or finds; not for pages. */
    public String recevoir(
            ImportFichier.Nature nature,
            ImportFichier.Origine origine,
            String nom,
            InputStream contenu,
            boolean essai,
            Long demandeurId) {
        ImportFichier fichier = new ImportFichier(nature, origine, nom, essai, demandeurId, horloge.maintenant());
        Path dossier = SuiviImportService.dossier(fichier.getReference());
        try {
            Fichiers.creer(dossier);
            MessageDigest hache = MessageDigest.getInstance("SHA-256");
            long taille;
            try (InputStream mesure = new DigestInputStream(contenu, hache)) {
                taille = Files.copy(mesure, Fichiers.archive(dossier), StandardCopyOption.REPLACE_EXISTING);
            }
            fichier.recevoir(HexFormat.of().formatHex(hache.digest()), taille);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        imports.ajouter(fichier);
        return fichier.getReference();
    }

    /** Takes in the archives dropped in the watched folder: those that nobody is writing any more. */
    public void releverDepot() throws IOException {
        Path depot = Fichiers.depot();
        if (Files.notExists(depot)) {
            Fichiers.creer(depot);
        }
        try (Stream<Path> contenu = Files.list(depot)) {
            List<Path> archives = contenu.filter(
                            f -> f.toString().endsWith(".zip") || f.toString().endsWith(".csv"))
                    .filter(this::estPose)
                    .sorted()
                    .toList();
            for (Path archive : archives) {
                relever(archive);
            }
        }
    }

    private boolean estPose(Path fichier) {
        try {
            return Files.getLastModifiedTime(fichier)
                    .toInstant()
                    .isBefore(horloge.maintenant().minusSeconds(2));
        } catch (IOException e) {
            return false;
        }
    }

    private void relever(Path fichier) throws IOException {
        boolean archive = fichier.toString().endsWith(".zip");
        try (InputStream contenu = Files.newInputStream(fichier)) {
            String reference = recevoir(
                    archive ? ImportFichier.Nature.PERSONNELS : ImportFichier.Nature.ETABLISSEMENTS,
                    ImportFichier.Origine.DEPOT,
                    fichier.getFileName().toString(),
                    contenu,
                    false,
                    null);
            journal.noter("IMPORT_DEPOT", null, reference, null, "dossier surveillé");
        }
        Files.delete(fichier);
    }

    /** The history, the most recent first. */
    public List<ImportFichier> historique(int page) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return imports.derniers(page * PAGE, PAGE);
    }

    /** One import. */
    public ImportFichier lire(String reference) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return imports.parReference(reference).orElseThrow(() -> new Introuvable("import"));
    }

    /** What was found in it, in the order it was found. */
    public List<AnomalieLue> anomalies(String reference, int page) {
        return imports.anomalies(lire(reference).getId(), page * PAGE, PAGE);
    }

    /** How many things were found in it. */
    public long nombreAnomalies(String reference) {
        return imports.nombreAnomalies(lire(reference).getId());
    }

    /** Lines added, changed and removed, by rubric. */
    public List<LignesParRubrique> rubriques(String reference) {
        return imports.rubriques(lire(reference).getId()).stream()
                .map(LignesParRubrique::de)
                .toList();
    }

    /**
     * Lines of files that an import wrote.
     *
     * @param rubrique name of the rubric
     */
    public record LignesParRubrique(String rubrique, int ajoutees, int modifiees, int retirees) {

        static LignesParRubrique de(Object[] ligne) {
            return new LignesParRubrique(
                    (String) ligne[0],
                    ((Number) ligne[1]).intValue(),
                    ((Number) ligne[2]).intValue(),
                    ((Number) ligne[3]).intValue());
        }
    }

    /** Stops an import: what was written stays, the rest is not read. */
    public void arreter(String reference) {
        AgentConnecte agent = appelant.exiger(Role.ADMINISTRATEUR);
        ImportFichier fichier = lire(reference);
        if (fichier.getEtat() != ImportFichier.Etat.EN_COURS && fichier.getEtat() != ImportFichier.Etat.RECU) {
            throw new Refus("import.deja-fini");
        }
        fichier.arreter("Arrêté à la demande de l’administration.", horloge.maintenant());
        journal.noter("IMPORT_ARRET", agent.compteId(), reference, null, null);
    }

    /** Writes the whole report as CSV, in French, safe to open in a spreadsheet. */
    public void rapport(String reference, OutputStream sortie) throws IOException {
        long id = lire(reference).getId();
        RapportCsv rapport = new RapportCsv(sortie);
        int premier = 0;
        List<AnomalieLue> lot = imports.anomalies(id, premier, RapportCsv.LOT);
        while (!lot.isEmpty()) {
            rapport.ecrire(lot);
            premier += lot.size();
            lot = imports.anomalies(id, premier, RapportCsv.LOT);
        }
        rapport.terminer();
    }
}
