package fr.iprofessionnel.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

/**
 * What the import cost beside plain insertions, kept with the database that it loaded.
 *
 * @param le when it was measured
 * @param lignes rows that the import wrote
 * @param importation time of the import
 * @param insertions time of the plain insertions of the same rows
 * @param tasMaximal most heap in use during the import, garbage included
 * @param vivantMaximal most heap in use after a collection
 */
record MesureImport(
        String le, long lignes, Duration importation, Duration insertions, long tasMaximal, long vivantMaximal) {

    private static final String FICHIER = "import.properties";

    static MesureImport de(Chargement.Resultat chargement, InsertionsSimples.Resultat simples) {
        return new MesureImport(
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                simples.lignes(),
                chargement.duree(),
                simples.duree(),
                chargement.tasMaximal(),
                chargement.vivantMaximal());
    }

    double rapport() {
        return (double) importation.toMillis() / insertions.toMillis();
    }

    static boolean existe(Path dossier) {
        return Files.exists(dossier.resolve(FICHIER));
    }

    static MesureImport lire(Path dossier) throws IOException {
        Properties valeurs = new Properties();
        try (Reader lecteur = Files.newBufferedReader(dossier.resolve(FICHIER))) {
            valeurs.load(lecteur);
        }
        return new MesureImport(
                valeurs.getProperty("le"),
                Long.parseLong(valeurs.getProperty("lignes")),
                Duration.parse(valeurs.getProperty("importation")),
                Duration.parse(valeurs.getProperty("insertions")),
                Long.parseLong(valeurs.getProperty("tasMaximal")),
                Long.parseLong(valeurs.getProperty("vivantMaximal")));
    }

    void garder(Path dossier) throws IOException {
        Properties valeurs = new Properties();
        valeurs.setProperty("le", le);
        valeurs.setProperty("lignes", String.valueOf(lignes));
        valeurs.setProperty("importation", importation.toString());
        valeurs.setProperty("insertions", insertions.toString());
        valeurs.setProperty("tasMaximal", String.valueOf(tasMaximal));
        valeurs.setProperty("vivantMaximal", String.valueOf(vivantMaximal));
        try (Writer sortie = Files.newBufferedWriter(dossier.resolve(FICHIER))) {
            valeurs.store(sortie, null);
        }
    }
}
