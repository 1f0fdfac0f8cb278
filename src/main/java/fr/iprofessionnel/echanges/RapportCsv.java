package fr.iprofessionnel.echanges;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the report of an import for a spreadsheet: byte order mark, semicolons, nothing that could be a formula. */
final class RapportCsv {

    /** Rows read from the database at once. */
    static final int LOT = 1000;

    private static final String FORMULES = "=+-@\t\r";

    private final CsvWriter csv;

    RapportCsv(OutputStream sortie) throws IOException {
        OutputStreamWriter texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
        texte.write('\ufeff');
        csv = CsvWriter.builder().fieldSeparator(';').build(texte);
        csv.writeRecord("gravite", "fichier", "ligne", "colonne", "valeur", "motif");
    }

    void ecrire(List<AnomalieLue> anomalies) {
        for (AnomalieLue anomalie : anomalies) {
            csv.writeRecord(
                    anomalie.getGravite(),
                    sur(anomalie.getFichier()),
                    anomalie.getLigne() == null ? "" : anomalie.getLigne().toString(),
                    sur(anomalie.getColonne()),
                    sur(anomalie.getValeur()),
                    anomalie.getMotif());
        }
    }

    /** A cell that a spreadsheet would read as a formula begins with an apostrophe. */
    private static String sur(String cellule) {
        if (cellule == null) {
            return "";
        }
        return !cellule.isEmpty() && FORMULES.indexOf(cellule.charAt(0)) >= 0 ? "'" + cellule : cellule;
    }

    void terminer() throws IOException {
        csv.flush();
    }
}
