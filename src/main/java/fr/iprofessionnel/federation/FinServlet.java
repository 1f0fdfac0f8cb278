package fr.iprofessionnel.federation;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Adresses;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Refus;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the portal itself says that one of its sessions has ended (OpenID Connect Back-Channel Logout). */
@WebServlet(Adresses.PORTAIL_FIN)
public class FinServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FinService fins;

    /** A browser has nothing to do here. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.sendRedirect(requete.getContextPath() + Adresses.ACCUEIL);
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        try {
            if (fins.recevoir(requete.getParameter("logout_token"), AdresseClient.de(requete))) {
                reponse.setStatus(HttpServletResponse.SC_OK);
                return;
            }
            repondre(reponse, HttpServletResponse.SC_BAD_REQUEST, "invalid_request");
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refus e) {
            repondre(reponse, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "temporarily_unavailable");
        }
    }

    private static void repondre(HttpServletResponse reponse, int code, String erreur) throws IOException {
        reponse.setStatus(code);
        reponse.setContentType("application/json;charset=UTF-8");
        reponse.getWriter().write("{\"error\":\"" + erreur + "\"}");
    }
}
