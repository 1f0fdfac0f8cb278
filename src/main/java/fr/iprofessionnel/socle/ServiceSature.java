package fr.iprofessionnel.socle;

import jakarta.ejb.ApplicationException;

/** Too much is asked for at once: the page that says so is answered 503, to be asked again. It is no accident. */
@ApplicationException(rollback = true)
public class ServiceSature extends RuntimeException {

    /** After how many seconds to ask again. */
    static final String RECOMMENCER = "5";

    private static final long serialVersionUID = 1L;
}
