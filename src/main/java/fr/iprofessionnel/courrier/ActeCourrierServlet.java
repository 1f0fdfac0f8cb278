package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.ActeServlet;
import jakarta.servlet.http.HttpServletRequest;

/** What forms of the mail ask for, in the space of the teachers or in that of the managers. */
abstract class ActeCourrierServlet extends ActeServlet {

    private static final long serialVersionUID = 1L;

    /** Pages of a manager begin with it. */
    static final String GESTION = "/gestion";

    /** The beginning of the addresses of who reads: a manager's are in their own space. */
    static String espace(HttpServletRequest requete) {
        return GESTION.equals(requete.getParameter("espace")) ? GESTION : "";
    }

    /** Page of a conversation. */
    static String fil(String espace, String reference) {
        return espace + "/courrier/fil?fil=" + reference;
    }
}
