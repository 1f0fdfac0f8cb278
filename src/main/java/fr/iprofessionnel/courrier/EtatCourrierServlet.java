package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Textes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Tells the script of a page how much there is to read, and whether the conversation that it shows changed. The
 * conversation stands in the path, so that the query is left to say that nobody asked: these requests do not keep the
 * session alive.
 */
@WebServlet(urlPatterns = "/courrier/nouvelles/*")
public class EtatCourrierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CourrierService courrier;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String chemin = requete.getPathInfo();
        try {
            long nonLus = courrier.nonLus();
            JsonObjectBuilder etat = Json.createObjectBuilder().add("onglet", onglet(nonLus));
            if (chemin != null && chemin.length() > 1) {
                etat.add("version", courrier.version(chemin.substring(1)));
            }
            reponse.setContentType("application/json;charset=UTF-8");
            reponse.getOutputStream().write(etat.build().toString().getBytes(StandardCharsets.UTF_8));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String onglet(long nonLus) {
        return nonLus == 0 ? Textes.phrase("onglet.courrier") : Textes.phrase("onglet.courrier.nombre", nonLus);
    }
}
