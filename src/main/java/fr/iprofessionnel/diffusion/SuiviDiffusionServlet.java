package fr.iprofessionnel.diffusion;

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
 * Tells the script of the page how far a message to many is. The reference stands in the path, so that the query is left
 * to say that nobody asked: these requests do not keep the session alive.
 */
@WebServlet(urlPatterns = "/gestion/diffusions/suivi/*")
public class SuiviDiffusionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DiffusionService diffusions;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String chemin = requete.getPathInfo();
        try {
            Diffusion diffusion = diffusions.lire(chemin == null ? "" : chemin.substring(1));
            reponse.setContentType("application/json;charset=UTF-8");
            reponse.getOutputStream().write(json(diffusion).toString().getBytes(StandardCharsets.UTF_8));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static JsonObject json(Diffusion diffusion) {
        String compte = DiffusionsPage.compte(diffusion);
        boolean fini = diffusion.etat() != EtatDiffusion.EN_COURS;
        return Json.createObjectBuilder()
                .add("fini", fini)
                .add("etat", DiffusionsPage.etat(diffusion))
                .add("traites", diffusion.envoyes())
                .add("total", diffusion.destinataires())
                .add("compte", compte)
                .add("annonce", fini ? DiffusionsPage.etat(diffusion) + " : " + compte : "")
                .build();
    }
}
