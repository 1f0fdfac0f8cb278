package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.RefusRenvoye;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What forms of the mail ask for. Each act is answered by the address of a page, so that going back or reloading asks
 * for nothing again; a refusal is told by the page that it came from.
 */
abstract class ActeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Pages of a manager begin with it. */
    static final String GESTION = "/gestion";

    @Inject
    private transient Cles cles;

    @Override
    protected void doPost(HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        String suite;
        try {
            suite = agir(requete);
        } catch (Refus refus) {
            String page = retour(requete);
            suite = page + (page.contains("?") ? "&" : "?") + RefusRenvoye.adresse(refus, cles);
        } catch (Introuvable e) {
            reponse.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        reponse.sendRedirect(requete.getContextPath() + suite);
    }

    /** Does what is asked; the page to go to. */
    abstract String agir(HttpServletRequest requete) throws ServletException, IOException;

    /** The page that the form stands on. */
    abstract String retour(HttpServletRequest requete);

    /** A parameter; null when it is absent or blank. */
    static String parametre(HttpServletRequest requete, String nom) {
        String valeur = requete.getParameter(nom);
        return valeur == null || valeur.isBlank() ? null : valeur;
    }

    /** The beginning of the addresses of who reads: a manager's are in their own space. */
    static String espace(HttpServletRequest requete) {
        return GESTION.equals(requete.getParameter("espace")) ? GESTION : "";
    }

    /** Page of a conversation. */
    static String fil(String espace, String reference) {
        return espace + "/courrier/fil?fil=" + reference;
    }
}
