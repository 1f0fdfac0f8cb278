package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the received and the working files stand. They hold NUMEN: only the server's account may read them. */
final class Fichiers {

    private Fichiers() {}

    /** Folder of all the imports. */
    static Path racine() {
        return Configuration.courante().dossierDonnees().resolve("imports");
    }

    /** Folder where archives are dropped, from the command line. */
    static Path depot() {
        return Configuration.courante().depot();
    }

    /** The file received, in the folder of an import. */
    static Path archive(Path dossier) {
        return dossier.resolve("recu");
    }

    /** Working file of a file of the extract. */
    static Path travail(Path dossier, FichierExtraction fichier) {
        return dossier.resolve(fichier.fichier());
    }

    /** The folders of imports in which nothing was added or removed since this moment. */
    static List<Path> anciens(Instant avant) throws IOException {
        if (Files.notExists(racine())) {
            return List.of();
        }
        List<Path> anciens = new ArrayList<>();
        try (Stream<Path> dossiers = Files.list(racine())) {
            for (Path dossier : dossiers.toList()) {
                if (Files.getLastModifiedTime(dossier).toInstant().isBefore(avant)) {
                    anciens.add(dossier);
                }
            }
        }
        return anciens;
    }

    /** Makes a folder that only the server's account may enter. */
    static void creer(Path dossier) throws IOException {
        Files.createDirectories(dossier);
        if (Files.getFileStore(dossier).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(dossier, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Deletes a folder with all that it holds, if it exists. */
    static void vider(Path dossier) throws IOException {
        if (Files.notExists(dossier)) {
            return;
        }
        try (Stream<Path> contenu = Files.walk(dossier)) {
            List<Path> duPlusProfond = contenu.sorted(Comparator.reverseOrder()).toList();
            for (Path chemin : duPlusProfond) {
                Files.delete(chemin);
            }
        }
    }
}
