package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Appelant;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Ends the session, at the academy's portal too when that opened it; or keeps it alive at the request of the warning dialog.
 */
@WebServlet(urlPatterns = {Adresses.DECONNEXION, "/session/prolonger"})
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionService sessions;

    @Inject
    private transient SortiePortail portail;

    @Inject
    private transient Appelant appelant;

    /** A link followed, a page reloaded: nothing happens. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.sendRedirect(requete.getContextPath() + Adresses.ACCUEIL);
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        if (!requete.getServletPath().equals(Adresses.DECONNEXION)) {
            reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        Optional<SortiePortail.Sortie> sortie = portail.preparer(appelant.exiger(), AdresseClient.portail(requete));
        sessions.fermer();
        CookieSession.effacer(requete, reponse);
        reponse.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        String ailleurs = sortie.map(SortiePortail.Sortie::adresse).orElse(null);
        if (ailleurs != null) {
            Depart.vers(ailleurs, requete, reponse);
            return;
        }
        reponse.sendRedirect(requete.getContextPath()
                + Adresses.CONNEXION
                + (sortie.isPresent() ? "?fait=deconnexion-ici" : "?fait=deconnexion"));
    }
}
