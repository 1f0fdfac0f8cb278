package fr.iprofessionnel.promouvables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortiesTest {

    private static final List<Object> LIGNE = Arrays.asList(
            "=HYPERLINK(\"x\")", "+1", "-1", "@A1", "\t=1", "\r=1", "Été", 170, LocalDate.of(2027, 8, 31), null);

    @TempDir
    private Path dossier;

    @Test
    void leCsvNeutraliseLesFormulesEtGardeLesAccents() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (SortieTableur sortie = new SortieCsv(octets)) {
            sortie.ligne(LIGNE);
        }
        String texte = octets.toString(StandardCharsets.UTF_8);
        assertEquals(
                "\ufeff\"'=HYPERLINK(\"\"x\"\")\";'+1;'-1;'@A1;'\t=1;\"'\r=1\";Été;170;2027-08-31;", texte.strip());
    }

    @Test
    void leClasseurNeContientAucuneFormule() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (SortieTableur sortie = new SortieXlsx(octets, "Promouvables")) {
            for (int i = 0; i < 2500; i++) {
                sortie.ligne(LIGNE);
            }
        }
        String feuille = contenu(octets.toByteArray(), "xl/worksheets/sheet1.xml");
        String textes = contenu(octets.toByteArray(), "xl/sharedStrings.xml");
        assertFalse(feuille.contains("<f>"), "une formule est dans la feuille");
        assertEquals(2500, feuille.split("<row ", -1).length - 1);
        assertTrue(feuille.contains("<v>170</v>"), "les points doivent rester un nombre");
        Matcher texte = Pattern.compile("<t[^>]*>([^<]+)</t>").matcher(textes);
        int nombre = 0;
        while (texte.find()) {
            assertFalse("=+-@\t\r".contains(texte.group(1).substring(0, 1)), texte.group(1));
            nombre++;
        }
        assertTrue(nombre >= 7, textes);
    }

    /** Read as spreadsheets do: by the list at the end of the file. */
    private String contenu(byte[] classeur, String fichier) throws IOException {
        Path copie = Files.write(dossier.resolve("classeur.xlsx"), classeur);
        try (ZipFile zip = new ZipFile(copie.toFile());
                InputStream contenu = zip.getInputStream(zip.getEntry(fichier))) {
            return new String(contenu.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
