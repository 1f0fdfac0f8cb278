package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far an import is, for the batch jobs that run it. A running import has a short lease that its server renews: when
 * a server dies, the lease ends and the import is taken up where it was.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SuiviImportService {

    private static final Duration BAIL = Duration.ofSeconds(20);

    /** How long the reports left for the command line are kept. */
    private static final Duration GARDE = Duration.ofDays(30);

    @Inject
    private ImportRepository imports;

    @Inject
    private ComptesRendus comptesRendus;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /** Takes the next import to run, if none runs. */
    public Optional<ImportFichier> prendre() {
        Instant maintenant = horloge.maintenant();
        Optional<ImportFichier> suivant = imports.aLancer(maintenant);
        if (suivant.map(ImportFichier::estSansEspoir).orElse(false)) {
            suivant.get().arreter("L’import s’est interrompu plusieurs fois : voir le journal du serveur.", maintenant);
            comptesRendus.poser(suivant.get());
            return Optional.empty();
        }
        suivant.ifPresent(i -> {
            i.debuter(maintenant, maintenant.plus(BAIL));
            journal.noter("IMPORT_DEBUT", null, i.getReference(), null, i.getNature() + " " + i.getNomFichier());
        });
        return suivant;
    }

    /** Renews the lease of an import that this server runs. */
    public void prolonger(String reference) {
        imports.parReference(reference)
                .filter(i -> i.getEtat() == ImportFichier.Etat.EN_COURS)
                .ifPresent(i -> i.prolonger(horloge.maintenant().plus(BAIL)));
    }

    /** The import, as it is now. */
    public ImportFichier lire(String reference) {
        return imports.parReference(reference).orElseThrow();
    }

    public void passerA(String reference, ImportFichier.Etape etape) {
        lire(reference).passerA(etape);
    }

    /**
     * Notes what the reception read.
     *
     * @throws ArchiveRefusee when a later extract was imported already
     */
    public void compter(String reference, int total, LocalDate extraction) {
        Optional<LocalDate> derniere = imports.derniereExtraction();
        if (derniere.isPresent() && extraction.isBefore(derniere.get())) {
            throw new ArchiveRefusee("Cette extraction est plus ancienne que la dernière importée, du "
                    + Formats.jour(derniere.get()) + ".");
        }
        lire(reference).compter(total, extraction);
    }

    public void terminer(String reference, int absents) {
        ImportFichier fichier = lire(reference);
        fichier.compterAbsents(absents);
        fichier.terminer(horloge.maintenant());
        comptesRendus.poser(fichier);
        journal.noter("IMPORT_FIN", null, reference, null, null);
    }

    /** Ends an import of schools. */
    public void terminer(String reference, BilanEtablissements bilan) {
        ImportFichier fichier = lire(reference);
        fichier.compterEtablissements(bilan);
        fichier.terminer(horloge.maintenant());
        comptesRendus.poser(fichier);
        journal.noter("IMPORT_FIN", null, reference, null, null);
    }

    public void refuser(String reference, String motif) {
        ImportFichier fichier = lire(reference);
        fichier.refuser(motif, horloge.maintenant());
        comptesRendus.poser(fichier);
        journal.noter("IMPORT_REFUSE", null, reference, null, motif);
    }

    /** Folder of an import: the file received and the working files. */
    static Path dossier(String reference) {
        return Fichiers.racine().resolve(reference);
    }

    /** Deletes what a cut left behind of imports that are over, as the files received hold NUMEN, and old reports. */
    public void balayer() {
        Set<String> pendants =
                imports.pendants().stream().map(ImportFichier::getReference).collect(Collectors.toSet());
        Instant hier = horloge.maintenant().minus(Duration.ofDays(1));
        try {
            for (Path dossier : Fichiers.anciens(hier)) {
                if (!pendants.contains(dossier.getFileName().toString())) {
                    Fichiers.vider(dossier);
                }
            }
            comptesRendus.balayer(horloge.maintenant().minus(GARDE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the database holds people. */
    public boolean contientDesPersonnes() {
        return imports.nombreAgents() > 0;
    }

    /** The latest imports, the most recent first. */
    public List<ImportFichier> derniers(int nombre) {
        return imports.derniers(0, nombre);
    }
}
