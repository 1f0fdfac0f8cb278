package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Receives the official files and tells how their imports go: for administrators. It gives no content of a file but the
 * very cells that were refused.
 */
@Stateless
public class ImportService {

    /** Rows of a page of the history. */
    public static final int PAGE = 25;

    @Inject
    private ImportRepository imports;

    @Inject
    private ComptesRendus comptesRendus;

    @Inject
    private Appelant appelant;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /**
     * Receives a file from the page of the administrators; the form may be sent twice. The import starts within seconds.
     *
     * @param envoi reference that the form proposes: the same form with the same file is received once
     * @return reference of the import; not the proposed one when the same file waits or is being imported already
     */
    public String deposer(ImportFichier.Nature nature, String nom, InputStream contenu, boolean essai, String envoi) {
        AgentConnecte agent = appelant.exiger(Role.ADMINISTRATEUR);
        if (nom == null || nom.isBlank()) {
            throw new Refus("import.fichier.absent");
        }
        Optional<ImportFichier> premierEnvoi =
                Optional.ofNullable(envoi).filter(Reference::estBienFormee).flatMap(imports::parReference);
        boolean libre = Reference.estBienFormee(envoi) && premierEnvoi.isEmpty();
        ImportFichier fichier = new ImportFichier(
                libre ? envoi : Reference.nouvelle(),
                nature,
                ImportFichier.Origine.PAGE,
                nomSeul(nom),
                essai,
                agent.compteId(),
                horloge.maintenant());
        copier(fichier, contenu);
        Optional<ImportFichier> deja = Stream.concat(premierEnvoi.stream(), imports.pendants().stream())
                .filter(fichier::estLeMeme)
                .findFirst();
        if (deja.isPresent()) {
            oublier(fichier);
            return deja.get().getReference();
        }
        imports.ajouter(fichier);
        journal.noter(
                "IMPORT_DEPOT", agent.compteId(), fichier.getReference(), null, nature + (essai ? " (essai)" : ""));
        return fichier.getReference();
    }

    private static void oublier(ImportFichier fichier) {
        try {
            Fichiers.vider(SuiviImportService.dossier(fichier.getReference()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        ImportFichier fichier =
                new ImportFichier(Reference.nouvelle(), nature, origine, nom, essai, demandeurId, horloge.maintenant());
        copier(fichier, contenu);
        imports.ajouter(fichier);
        return fichier.getReference();
    }

    private static void copier(ImportFichier fichier, InputStream contenu) {
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
    }

    /** Takes in the archives dropped in the watched folder: those that nobody is writing any more. */
    public void releverDepot() throws IOException {
        Path depot = Fichiers.depot();
        if (Files.notExists(depot)) {
            Fichiers.creer(depot);
        }
        if (!Files.isWritable(depot)) {
            // A file that cannot be taken away would be received again and again.
            throw new IOException("Le dossier de dépôt n'est pas modifiable par le serveur : " + depot);
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

    /** One import. */
    public ImportFichier lire(String reference) {
        appelant.exiger(Role.ADMINISTRATEUR);
        return Optional.ofNullable(reference)
                .flatMap(imports::parReference)
                .orElseThrow(() -> new Introuvable("import"));
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
        if (!fichier.estPendant()) {
            throw new Refus("import.deja-fini");
        }
        boolean enMarche = fichier.estEnMarche(horloge.maintenant());
        fichier.arreter("Arrêté à la demande de l’administration.", horloge.maintenant());
        comptesRendus.poser(fichier);
        if (!enMarche) {
            oublier(fichier);
        }
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
