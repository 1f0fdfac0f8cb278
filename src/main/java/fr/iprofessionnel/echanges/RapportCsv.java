package fr.iprofessionnel.echanges;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.iprofessionnel.socle.CelluleSure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the report of an import for a spreadsheet: byte order mark, semicolons, nothing that could be a formula. */
final class RapportCsv {

    /** Rows read from the database at once. */
    static final int LOT = 1000;

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
                    CelluleSure.de(anomalie.getFichier()),
                    anomalie.getLigne() == null ? "" : anomalie.getLigne().toString(),
                    CelluleSure.de(anomalie.getColonne()),
                    CelluleSure.de(anomalie.getValeur()),
                    anomalie.getMotif());
        }
    }

    void terminer() throws IOException {
        csv.flush();
    }
}
