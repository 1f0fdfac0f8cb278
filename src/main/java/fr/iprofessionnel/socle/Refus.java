package fr.iprofessionnel.socle;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A service refuses what is asked, for a reason that the person can understand. It undoes the transaction and is shown
 * as a message; it is no accident.
 */
@ApplicationException(rollback = true)
public class Refus extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String cle;
    private final transient List<Object> parametres;

    /**
     * @param cle key of the sentence in the texts
     * @param parametres values put into the sentence
     */
    public Refus(String cle, Object... parametres) {
        super(cle);
        this.cle = cle;
        this.parametres = List.of(parametres);
    }

    /** Key of the sentence in the texts. */
    public String cle() {
        return cle;
    }

    /** Values put into the sentence. */
    public Object[] parametres() {
        return parametres == null ? new Object[0] : parametres.toArray();
    }
}
