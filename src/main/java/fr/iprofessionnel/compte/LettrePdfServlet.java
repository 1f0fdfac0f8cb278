package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.PagePdfServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The letter to hand over, as a PDF: parameter {@code dossier}. Each one makes a new code, so that a link makes none. */
@WebServlet("/gestion/compte/lettre")
public class LettrePdfServlet extends PagePdfServlet {

    private static final long serialVersionUID = 1L;

    public LettrePdfServlet() {
        super("/WEB-INF/pdf/lettre.xhtml", "lettre-a-remettre.pdf");
    }

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.sendRedirect(requete.getContextPath() + Adresses.ACCUEIL);
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        Pdf pdf = document(requete, reponse);
        if (pdf != null) {
            envoyer(pdf, reponse);
        }
    }
}
