package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Introuvable;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A CV as a file to keep: parameters of {@link EditionCvPage}, and {@code format}, {@code odt} or {@code json}. The JSON of
 * a frozen copy is its content, byte for byte: its fingerprint is the one that is shown.
 */
@WebServlet("/cv/export")
public class CvExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EditionCvPage edition;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        String format = requete.getParameter("format");
        try {
            if ("odt".equals(format)) {
                envoyer(reponse, DocumentOdt.TYPE, "cv.odt", DocumentOdt.ecrire(edition.getDocument()));
            } else if ("json".equals(format)) {
                envoyer(reponse, "application/json", "cv.json", json().getBytes(StandardCharsets.UTF_8));
            } else {
                reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String json() {
        CopieOuverte copie = edition.getCopie();
        if (copie == null) {
            return ContenuJson.ecrire(edition.getContenu());
        }
        if (copie.estConfiee()) {
            throw new Introuvable("json d'un cv confié");
        }
        return copie.json();
    }

    private static void envoyer(HttpServletResponse reponse, String type, String nom, byte[] octets)
            throws IOException {
        reponse.setContentType(type);
        reponse.setContentLength(octets.length);
        reponse.setHeader("Content-Disposition", "attachment; filename=\"" + nom + "\"");
        reponse.getOutputStream().write(octets);
    }
}
