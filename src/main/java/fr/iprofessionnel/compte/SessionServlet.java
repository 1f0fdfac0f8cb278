package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Adresses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session, or keeps it alive at the request of the warning dialog. */
@WebServlet(urlPatterns = {Adresses.DECONNEXION, "/session/prolonger"})
public class SessionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SessionService sessions;

    /** A link followed, a page reloaded: nothing happens. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.sendRedirect(requete.getContextPath() + Adresses.ACCUEIL);
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        if (!requete.getServletPath().equals(Adresses.DECONNEXION)) {
            reponse.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        sessions.fermer();
        CookieSession.effacer(requete, reponse);
        reponse.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        reponse.sendRedirect(requete.getContextPath() + Adresses.CONNEXION + "?fait=deconnexion");
    }
}
