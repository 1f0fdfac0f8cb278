package fr.iprofessionnel.assistance;

import fr.iprofessionnel.socle.Introuvable;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Notes that a request to the desk was handled: parameter {@code demande}. */
@WebServlet("/administration/assistance/traiter")
public class DemandeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/administration/assistance";

    @Inject
    private transient AssistanceService assistance;

    /** A link followed, a page reloaded: nothing happens. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.sendRedirect(requete.getContextPath() + PAGE);
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        try {
            assistance.traiter(requete.getParameter("demande"));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.sendRedirect(requete.getContextPath() + PAGE + "?fait=assistance-traitee");
    }
}
