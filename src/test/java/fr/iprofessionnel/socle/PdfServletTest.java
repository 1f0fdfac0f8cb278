package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfServletTest {

    private static final String LEGENDE = "Une légende";

    @Test
    void la_legende_d_un_tableau_ne_reste_pas_seule_en_bas_d_une_page() throws IOException {
        boolean suivie = false;
        boolean partie = false;
        for (int lignes = 24; lignes < 32; lignes++) {
            List<String> page = premierePage(document(lignes));
            int place = page.indexOf(LEGENDE);
            suivie |= place >= 0;
            partie |= place < 0;
            assertFalse(place == page.size() - 1, page.toString());
        }
        assertTrue(suivie && partie, "le bas de la page n'a pas été atteint");
    }

    private static String document(int lignes) {
        StringBuilder corps = new StringBuilder();
        IntStream.range(0, lignes).forEach(i -> corps.append("<p>ligne</p>"));
        return "<html lang=\"fr\"><head><title>t</title><meta name=\"subject\" content=\"d\"/></head><body>" + corps
                + "<table><caption>" + LEGENDE
                + "</caption><thead><tr><th>Colonne</th></tr></thead><tbody>" + "<tr><td>Valeur</td></tr>".repeat(8)
                + "</tbody></table></body></html>";
    }

    private static List<String> premierePage(String document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfServlet.mettreEnPage(document).octets())) {
            PDFTextStripper lecture = new PDFTextStripper();
            lecture.setEndPage(1);
            return lecture.getText(pdf).strip().lines().toList();
        }
    }
}
