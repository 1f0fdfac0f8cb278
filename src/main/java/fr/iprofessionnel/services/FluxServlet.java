package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.DebitParAdresse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The calendar of a teacher at its secret address. An address that is no calendar's and one that was taken away get the
 * same empty answer 404.
 */
@WebServlet(Adresses.AGENDA + "/*")
public class FluxServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Requests that a network address may send a second. */
    private static final int DEBIT = 10;

    private static final int TROP = 429;

    private static final DebitParAdresse ADMISES = new DebitParAdresse(DEBIT);

    @Inject
    private transient MesServicesService services;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (!ADMISES.admettre(AdresseClient.de(requete), System.nanoTime())) {
            reponse.setHeader("Retry-After", "1");
            reponse.setStatus(TROP);
            return;
        }
        String suite = requete.getPathInfo();
        Optional<String> calendrier = services.calendrier(suite == null ? "" : suite.substring(1));
        if (calendrier.isEmpty()) {
            reponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.setContentType("text/calendar;charset=UTF-8");
        reponse.setHeader("Content-Disposition", "inline; filename=\"i-professionnel.ics\"");
        reponse.setHeader("X-Robots-Tag", "noindex");
        reponse.getOutputStream().write(calendrier.get().getBytes(StandardCharsets.UTF_8));
    }
}
