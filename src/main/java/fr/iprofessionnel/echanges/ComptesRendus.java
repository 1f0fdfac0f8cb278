package fr.iprofessionnel.echanges;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Leaves the reports of what was dropped in the watched folder, one file an import, for the command line: it waits for
 * them without the database, which an embedded one lends to nobody while the server runs.
 */
@Dependent
class ComptesRendus {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.import");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Inject
    private ImportRepository imports;

    private static Path dossier() {
        return Fichiers.depot().resolve(CompteRendu.DOSSIER);
    }

    /** Leaves the report of an import that is over; a failure here must not undo it. */
    void poser(ImportFichier fichier) {
        if (fichier.getOrigine() != ImportFichier.Origine.DEPOT) {
            return;
        }
        try {
            Fichiers.creer(dossier());
            Path partiel = dossier().resolve(fichier.getReference() + ".partiel");
            JSON.writeValue(partiel.toFile(), rendre(fichier));
            Files.move(partiel, dossier().resolve(fichier.getReference() + ".json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            JOURNAL.log(
                    Level.WARNING, "Le compte rendu de l'import " + fichier.getReference() + " n'est pas écrit.", e);
        }
    }

    private CompteRendu rendre(ImportFichier f) {
        List<CompteRendu.Constat> constats = imports.anomalies(f.getId(), 0, CompteRendu.ANOMALIES).stream()
                .map(a -> new CompteRendu.Constat(
                        a.getGravite(), a.getFichier(), a.getLigne(), a.getColonne(), a.getValeur(), a.getMotif()))
                .toList();
        return new CompteRendu(
                f.getReference(),
                f.getNature().name(),
                f.getOrigine().name(),
                f.getNomFichier(),
                f.getEmpreinte(),
                f.getEtat().name(),
                f.isEssai(),
                Objects.toString(f.getRecuLe(), null),
                Objects.toString(f.getDebuteLe(), null),
                Objects.toString(f.getTermineLe(), null),
                Objects.toString(f.getDateExtraction(), null),
                f.getTotal(),
                f.getTraites(),
                f.getCrees(),
                f.getModifies(),
                f.getInchanges(),
                f.getRejetes(),
                f.getAbsents(),
                f.getEcartes(),
                f.getMotif(),
                imports.nombreAnomalies(f.getId()),
                constats);
    }

    /** Deletes the reports that were left before this moment. */
    void balayer(Instant avant) throws IOException {
        if (Files.notExists(dossier())) {
            return;
        }
        try (Stream<Path> rapports = Files.list(dossier())) {
            for (Path rapport : rapports.toList()) {
                if (Files.getLastModifiedTime(rapport).toInstant().isBefore(avant)) {
                    Files.delete(rapport);
                }
            }
        }
    }
}
