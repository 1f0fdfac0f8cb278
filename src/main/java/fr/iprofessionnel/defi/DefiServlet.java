package fr.iprofessionnel.defi;

import fr.iprofessionnel.socle.AdresseClient;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The image and the sound of a test: parameter {@code defi}. Never kept by a browser or a proxy. */
@WebServlet({DefiServlet.IMAGE, "/defi/son"})
public class DefiServlet extends HttpServlet {

    static final String IMAGE = "/defi/image";

    private static final long serialVersionUID = 1L;
    private static final int TROP_DE_DEMANDES = 429;

    @Inject
    private transient DefiService defis;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String jeton = requete.getParameter("defi");
        boolean image = requete.getServletPath().equals(IMAGE);
        if (!defis.estAdmise(AdresseClient.de(requete))) {
            reponse.sendError(TROP_DE_DEMANDES);
            return;
        }
        Optional<byte[]> contenu = image ? defis.image(jeton) : defis.son(jeton);
        if (contenu.isEmpty()) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.setContentType(image ? "image/png" : "audio/wav");
        reponse.setContentLength(contenu.get().length);
        reponse.getOutputStream().write(contenu.get());
    }
}
