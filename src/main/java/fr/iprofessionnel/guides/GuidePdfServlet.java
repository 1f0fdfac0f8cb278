package fr.iprofessionnel.guides;

import fr.iprofessionnel.socle.PagePdfServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The whole guide as one PDF with its table of contents. It is the same for all: made once for each edition. */
@WebServlet("/guides/imprimer")
public class GuidePdfServlet extends PagePdfServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Guides guides;

    private transient Edition imprimee;
    private transient Pdf pdf;

    public GuidePdfServlet() {
        super("/WEB-INF/pdf/guide.xhtml", "guide.pdf");
    }

    @Override
    protected synchronized Pdf document(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        Edition edition = guides.edition();
        if (edition != imprimee) {
            pdf = super.document(requete, reponse);
            imprimee = pdf == null ? null : edition;
        }
        return pdf;
    }
}
