package fr.iprofessionnel.moncompte;

import fr.iprofessionnel.socle.Introuvable;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What the buttons of the account's page ask for: parameter {@code acte}, and {@code session} to end one.
 */
@WebServlet("/moncompte/acte")
public class MonCompteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MonCompteService compte;

    /** A link followed, a page reloaded: nothing happens. */
    @Override
    protected void doGet(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.sendRedirect(requete.getContextPath() + "/moncompte");
    }

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        try {
            reponse.sendRedirect(requete.getContextPath() + "/moncompte?fait=" + agir(requete));
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Does it; the end of the key of the sentence that says so. */
    private String agir(HttpServletRequest requete) {
        String acte = requete.getParameter("acte") == null ? "" : requete.getParameter("acte");
        switch (acte) {
            case "fermer" -> compte.fermer(requete.getParameter("session"));
            case "fermer-autres" -> compte.fermerAutres();
            case "consentir" -> compte.consentir();
            case "retirer" -> compte.retirerConsentement();
            default -> throw new Introuvable("acte");
        }
        return "moncompte-" + acte;
    }
}
