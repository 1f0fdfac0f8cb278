package fr.iprofessionnel.promouvables;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.iprofessionnel.socle.CelluleSure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** In CSV, as spreadsheets read it here: byte order mark, semicolons; days as 2026-08-31. */
final class SortieCsv implements SortieTableur {

    private final CsvWriter csv;

    SortieCsv(OutputStream sortie) throws IOException {
        OutputStreamWriter texte = new OutputStreamWriter(sortie, StandardCharsets.UTF_8);
        texte.write('\ufeff');
        csv = CsvWriter.builder().fieldSeparator(';').build(texte);
    }

    @Override
    public void ligne(List<?> cellules) {
        csv.writeRecord(cellules.stream()
                .map(c -> CelluleSure.de(c == null ? null : c.toString()))
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
