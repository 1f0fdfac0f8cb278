package fr.iprofessionnel.dossier;

import fr.iprofessionnel.socle.PagePdfServlet;
import jakarta.servlet.annotation.WebServlet;

/** The synthesis of a file as a PDF. */
@WebServlet("/dossier/pdf")
public class DossierPdfServlet extends PagePdfServlet {

    private static final long serialVersionUID = 1L;

    public DossierPdfServlet() {
        super("/WEB-INF/pdf/synthese.xhtml", "synthese-dossier.pdf");
    }
}
