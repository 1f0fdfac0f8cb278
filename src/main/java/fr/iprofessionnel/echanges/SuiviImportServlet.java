package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Introuvable;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Tells the script of the page how far an import is. The reference stands in the path, so that the query is left to say
 * that nobody asked: these requests do not keep the session alive.
 */
@WebServlet(urlPatterns = "/administration/imports/suivi/*")
public class SuiviImportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BilanImportsService bilans;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String chemin = requete.getPathInfo();
        try {
            Avancement avancement =
                    bilans.lire(chemin == null ? "" : chemin.substring(1)).avancement();
            reponse.setContentType("application/json;charset=UTF-8");
            reponse.getOutputStream().write(json(avancement).toString().getBytes(StandardCharsets.UTF_8));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static JsonObject json(Avancement avancement) {
        return Json.createObjectBuilder()
                .add("fini", avancement.fini())
                .add("etat", avancement.etat())
                .add("etape", avancement.etape())
                .add("traites", avancement.traites())
                .add("total", avancement.total())
                .add("compte", avancement.compte())
                .add("duree", avancement.duree())
                .add("reste", avancement.reste())
                .add("annonce", avancement.annonce())
                .build();
    }
}
