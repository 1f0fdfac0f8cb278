package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.DossierPage;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The days to come as a calendar: all of them, or the one whose code is the parameter {@code rappel}. */
@WebServlet("/perspectives/calendrier")
public class CalendrierServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PerspectivesService perspectives;

    @Inject
    private transient Horloge horloge;

    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        try {
            Perspectives lues = perspectives.ouvrir(DossierPage.reference(requete), null, Hypotheses.AUCUNE);
            String voulu = requete.getParameter("rappel");
            List<Rappel> rappels = lues.getRappels().stream()
                    .filter(r -> voulu == null || r.code().equals(voulu))
                    .toList();
            if (rappels.isEmpty()) {
                throw new Introuvable("rappel");
            }
            String calendrier =
                    Calendrier.ecrire(rappels, lues.getDossier().getEnTete().reference(), horloge.maintenant());
            reponse.setContentType("text/calendar;charset=UTF-8");
            reponse.setHeader("Content-Disposition", "attachment; filename=\"perspectives.ics\"");
            reponse.getOutputStream().write(calendrier.getBytes(StandardCharsets.UTF_8));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
