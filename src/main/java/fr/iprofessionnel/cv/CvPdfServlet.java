package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.PdfServlet;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.RefusRenvoye;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A CV as a PDF: parameters of {@link EditionCvPage}. A version holds in the pages that it was given, in smaller letters
 * if need be, or is refused with the reason; a frozen copy takes the pages that it needs.
 */
@WebServlet("/cv/pdf")
public class CvPdfServlet extends PdfServlet {

    private static final long serialVersionUID = 1L;

    /** Class of a document in smaller letters. */
    private static final String SERRE = "cv-serre";

    @Inject
    private transient EditionCvPage edition;

    @Inject
    private transient Cles cles;

    public CvPdfServlet() {
        super("cv.pdf");
    }

    @Override
    protected Pdf document(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        ContenuCv contenu;
        try {
            contenu = edition.getContenu();
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return null;
        }
        int permises = contenu.numero() == null ? contenu.miseEnPage().pages() : Integer.MAX_VALUE;
        CvAffiche cv = edition.getDocument();
        Pdf pdf = mettreEnPage(CvDessine.document(cv, ""));
        if (pdf.pages() > permises) {
            pdf = mettreEnPage(CvDessine.document(cv, SERRE));
        }
        if (pdf.pages() > permises) {
            refuser(requete, reponse, pdf.pages(), permises);
            return null;
        }
        return pdf;
    }

    private void refuser(HttpServletRequest requete, HttpServletResponse reponse, int pages, int permises)
            throws IOException {
        String cv = requete.getParameter(CvPage.PARAMETRE);
        String page = "/cv/editer" + (Reference.estBienFormee(cv) ? CvPage.suite(cv) + "&" : "?");
        Refus refus = new Refus(permises == 1 ? "cv.pages.une" : "cv.pages.deux", pages);
        reponse.sendRedirect(requete.getContextPath() + page + RefusRenvoye.adresse(refus, cles));
    }
}
