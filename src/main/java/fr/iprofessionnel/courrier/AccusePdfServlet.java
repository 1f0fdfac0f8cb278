package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.PagePdfServlet;
import jakarta.servlet.annotation.WebServlet;

/** The acknowledgement of a deposit as a PDF: parameters {@code fil} and {@code message}. */
@WebServlet("/courrier/accuse")
public class AccusePdfServlet extends PagePdfServlet {

    private static final long serialVersionUID = 1L;

    public AccusePdfServlet() {
        super("/WEB-INF/pdf/accuse.xhtml", "accuse-de-depot.pdf");
    }
}
