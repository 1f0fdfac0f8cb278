package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.PagePdfServlet;
import jakarta.servlet.annotation.WebServlet;

/** The perspectives of a career as a PDF, with every explanation. */
@WebServlet("/perspectives/pdf")
public class PerspectivesPdfServlet extends PagePdfServlet {

    private static final long serialVersionUID = 1L;

    public PerspectivesPdfServlet() {
        super("/WEB-INF/pdf/perspectives.xhtml", "perspectives.pdf");
    }
}
