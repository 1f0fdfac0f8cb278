package fr.iprofessionnel.socle;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A PDF of a page of its own, rendered as every page is. */
public abstract class PagePdfServlet extends PdfServlet {

    private static final long serialVersionUID = 1L;

    private final String page;

    /**
     * A document.
     *
     * @param page the page to lay out, from the root of the application
     * @param fichier name of the file that is downloaded
     */
    protected PagePdfServlet(String page, String fichier) {
        super(fichier);
        this.page = page;
    }

    @Override
    protected Pdf document(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        PageCopiee copie = new PageCopiee(reponse);
        requete.getRequestDispatcher(page).include(requete, copie);
        if (copie.code() != HttpServletResponse.SC_OK) {
            reponse.sendError(copie.code());
            return null;
        }
        return mettreEnPage(copie.texte());
    }
}
