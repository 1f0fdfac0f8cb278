package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.PdfServlet;
import jakarta.servlet.annotation.WebServlet;

/** The synthesis of a file as a PDF. */
@WebServlet("/dossier/pdf")
public class DossierPdfServlet extends PdfServlet {

    private static final long serialVersionUID = 1L;

    public DossierPdfServlet() {
        super("/WEB-INF/pdf/synthese.xhtml", "synthese-dossier.pdf");
    }
}
