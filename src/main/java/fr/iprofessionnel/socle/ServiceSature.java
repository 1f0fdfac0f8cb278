package fr.iprofessionnel.socle;

import jakarta.ejb.ApplicationException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Too much is asked for at once: the page that says so is answered 503, to be asked again. It is no accident. */
@ApplicationException(rollback = true)
public class ServiceSature extends RuntimeException {

    /** After how many seconds to ask again. */
    private static final String RECOMMENCER = "5";

    private static final long serialVersionUID = 1L;

    /** Answers with the page that says so. */
    public static void repondre(HttpServletResponse reponse) throws IOException {
        reponse.setHeader("Retry-After", RECOMMENCER);
        reponse.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
