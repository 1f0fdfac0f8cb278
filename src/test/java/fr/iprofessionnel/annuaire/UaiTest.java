package fr.iprofessionnel.annuaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UaiTest {

    private static final String LISTE = "/demonstration/etablissements-geolocalisation-toulouse.csv";

    @Test
    void tousLesNumerosDeLaListeOfficielleSontValides() throws IOException {
        List<String> numeros;
        try (var flux = UaiTest.class.getResourceAsStream(LISTE);
                CsvReader<NamedCsvRecord> lecture = CsvReader.builder()
                        .fieldSeparator(';')
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(flux, StandardCharsets.UTF_8)) {
            numeros = lecture.stream().map(l -> l.getField("numero_uai")).toList();
        }
        assertTrue(numeros.size() > 300, "la liste a des lignes");
        assertEquals(List.of(), numeros.stream().filter(n -> !Uai.estValide(n)).toList());
    }

    @Test
    void chaqueNumeroNAccepteQuUneLettre() {
        String numero = "0310001";
        long acceptees = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .filter(lettre -> Uai.estValide(numero + (char) lettre))
                .count();
        assertEquals(1, acceptees);
        assertTrue(Uai.estValide(numero + Uai.lettre(numero)));
    }

    @Test
    void unChiffreFauxOuDeuxChiffresEchangesSeVoient() {
        assertTrue(Uai.estValide("0310083X"), "numéro de la liste officielle");
        assertFalse(Uai.estValide("0310084X"));
        assertFalse(Uai.estValide("0310038X"));
        assertFalse(Uai.estValide("0310083Y"));
    }

    @Test
    void lesMinusculesSontLues() {
        assertTrue(Uai.estValide("0310083x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "031008X", "03100833X", "0310083XX", "0310083", "O310083X", "0310083X ", "٠٣١٠٠٨٣X"})
    void ceQuiNAPasLaFormeNEstPasValide(String texte) {
        assertFalse(Uai.aLaForme(texte));
        assertFalse(Uai.estValide(texte));
    }
}
