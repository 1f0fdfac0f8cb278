package fr.iprofessionnel.moncompte;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is known of the reader, as JSON. */
@WebServlet("/moncompte/donnees/json")
public class DonneesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DonneesService donnees;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.setContentType("application/json;charset=UTF-8");
        reponse.setHeader("Content-Disposition", "attachment; filename=\"mes-donnees.json\"");
        donnees.ecrire(reponse.getOutputStream());
    }
}
