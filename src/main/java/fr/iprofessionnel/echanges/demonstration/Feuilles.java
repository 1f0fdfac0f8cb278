package fr.iprofessionnel.echanges.demonstration;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.iprofessionnel.echanges.FichierExtraction;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of an extract while they are written, side by side, then as one archive. */
final class Feuilles {

    private final Path dossier;
    private final Map<FichierExtraction, CsvWriter> feuilles = new EnumMap<>(FichierExtraction.class);

    /** @param dossier empty folder for the files before they are packed */
    Feuilles(Path dossier) throws IOException {
        this.dossier = dossier;
        for (FichierExtraction fichier : FichierExtraction.values()) {
            CsvWriter feuille = CsvWriter.builder().fieldSeparator(';').build(dossier.resolve(fichier.fichier()));
            feuille.writeRecord(fichier.titres());
            feuilles.put(fichier, feuille);
        }
    }

    /** Adds a row: a value by column, in our order; null for an empty cell. */
    void ajouter(FichierExtraction fichier, Object... valeurs) {
        if (valeurs.length != fichier.titres().size()) {
            throw new IllegalArgumentException(fichier + " : " + valeurs.length + " valeurs");
        }
        String[] cellules = new String[valeurs.length];
        for (int i = 0; i < valeurs.length; i++) {
            cellules[i] = Objects.toString(valeurs[i], "");
        }
        feuilles.get(fichier).writeRecord(cellules);
    }

    /** Packs the files; the same contents give the same bytes. */
    void emballer(Path archive) throws IOException {
        for (CsvWriter feuille : feuilles.values()) {
            feuille.close();
        }
        try (OutputStream flux = new BufferedOutputStream(Files.newOutputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(flux)) {
            for (FichierExtraction fichier : FichierExtraction.values()) {
                ZipEntry entree = new ZipEntry(fichier.fichier());
                entree.setTime(0);
                zip.putNextEntry(entree);
                Path feuille = dossier.resolve(fichier.fichier());
                Files.copy(feuille, zip);
                zip.closeEntry();
                Files.delete(feuille);
            }
        }
    }
}
