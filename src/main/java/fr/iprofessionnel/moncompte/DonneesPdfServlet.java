package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.socle.PagePdfServlet;
import jakarta.servlet.annotation.WebServlet;

/** What is known of the reader, as a PDF. */
@WebServlet("/moncompte/donnees/pdf")
public class DonneesPdfServlet extends PagePdfServlet {

    private static final long serialVersionUID = 1L;

    public DonneesPdfServlet() {
        super("/WEB-INF/pdf/donnees.xhtml", "mes-donnees.pdf");
    }
}
