package fr.iprofessionnel.echanges.demonstration;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A real school of the official list, where fictitious people work.
 *
 * @param uai number
 * @param commune town
 * @param codePostal postal code
 */
record Ecole(String uai, String commune, String codePostal) {

    /** The official list that the demonstration loads, in the layout of the located addresses. */
    static final String LISTE = "/demonstration/etablissements-geolocalisation-toulouse.csv";

    /** The private schools under contract of the list, in its order. */
    static List<Ecole> sousContrat() {
        List<Ecole> ecoles = new ArrayList<>();
        try (InputStream flux = Ecole.class.getResourceAsStream(LISTE);
                CsvReader<NamedCsvRecord> lecture = CsvReader.builder()
                        .fieldSeparator(';')
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(flux, StandardCharsets.UTF_8)) {
            for (NamedCsvRecord ligne : lecture) {
                if (ligne.getField("secteur_prive_code_type_contrat").startsWith("3")) {
                    ecoles.add(new Ecole(
                            ligne.getField("numero_uai"),
                            ligne.getField("libelle_commune"),
                            ligne.getField("code_postal_uai")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ecoles;
    }
}
