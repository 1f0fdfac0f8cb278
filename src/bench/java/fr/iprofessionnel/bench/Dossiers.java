package fr.iprofessionnel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes folders. */
final class Dossiers {

    private Dossiers() {}

    static void vider(Path dossier) throws IOException {
        if (Files.exists(dossier)) {
            for (Path chemin :
                    contenu(dossier).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(chemin);
            }
        }
        Files.createDirectories(dossier);
    }

    static void copier(Path depuis, Path vers) throws IOException {
        for (Path chemin : contenu(depuis)) {
            Path cible = vers.resolve(depuis.relativize(chemin).toString());
            if (Files.isDirectory(chemin)) {
                Files.createDirectories(cible);
            } else {
                Files.copy(chemin, cible, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A folder and all that is in it, folders before what they hold. */
    static List<Path> contenu(Path dossier) throws IOException {
        try (Stream<Path> chemins = Files.walk(dossier)) {
            return chemins.toList();
        }
    }
}
