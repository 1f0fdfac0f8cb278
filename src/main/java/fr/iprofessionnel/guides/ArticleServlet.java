package fr.iprofessionnel.guides;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address of an article, {@code /guides/hors-classe}: gives its name to the page that shows it. */
@WebServlet("/guides/*")
public class ArticleServlet extends HttpServlet {

    /** Request attribute that names the article. */
    static final String SLUG = "iprofessionnel.guides.slug";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws ServletException, IOException {
        String suite = requete.getPathInfo();
        if (suite == null || suite.length() < 2) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        requete.setAttribute(SLUG, suite.substring(1));
        requete.getRequestDispatcher("/WEB-INF/guides/article.xhtml").forward(requete, reponse);
    }
}
