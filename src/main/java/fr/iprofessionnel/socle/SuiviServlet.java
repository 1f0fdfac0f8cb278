package fr.iprofessionnel.socle;

import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Tells the script of a page how something goes. What is asked about stands in the path, so that the query is left to say
 * that nobody asked: these requests do not keep the session alive.
 */
public abstract class SuiviServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected final void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String chemin = requete.getPathInfo();
        try {
            JsonObject dit = dire(chemin == null || chemin.isEmpty() ? "" : chemin.substring(1));
            reponse.setContentType("application/json;charset=UTF-8");
            reponse.getOutputStream().write(dit.toString().getBytes(StandardCharsets.UTF_8));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /**
     * What the script is told.
     *
     * @param reference what the path names; empty when it names nothing
     * @throws Introuvable when it is not for the caller
     */
    protected abstract JsonObject dire(String reference);
}
