package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Adresses;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Leads the browser from a form of ours to the academy's portal, by a page that goes on by itself. A redirection would not
 * do: our policy lets forms go to us alone, and browsers hold the addresses that a form is redirected to against it.
 */
public final class Depart {

    /** Request attribute with the address to go to. */
    static final String ADRESSE = "iprofessionnel.depart";

    private Depart() {}

    /** Answers by that page. */
    public static void vers(String adresse, HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        requete.setAttribute(ADRESSE, adresse);
        reponse.setHeader("Refresh", "0; url=" + adresse);
        requete.getRequestDispatcher(Adresses.PORTAIL_DEPART).forward(requete, reponse);
    }
}
