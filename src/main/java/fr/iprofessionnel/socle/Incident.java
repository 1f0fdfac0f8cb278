package fr.iprofessionnel.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Something that went wrong by itself: a number for who reads the page, the rest in the log alone. */
final class Incident {

    /** Request attribute that carries the number of the incident to its page. */
    static final String ATTRIBUT = "iprofessionnel.incident";

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.incident");

    private Incident() {}

    /** Logs what happened, and leaves its number for the page that tells of it. */
    static void noter(Throwable cause, HttpServletRequest requete) {
        String incident = Reference.nouvelle().substring(0, 8);
        JOURNAL.log(Level.SEVERE, "Incident " + incident, cause);
        requete.setAttribute(ATTRIBUT, incident);
    }
}
