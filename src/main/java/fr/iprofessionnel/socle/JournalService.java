package fr.iprofessionnel.socle;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The audit journal: sign-ins, refusals, imports, what was opened. Its lines are kept even when what they tell of was
 * undone. No password, no NUMEN, no content of a file.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JournalService {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.audit");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Horloge horloge;

    /**
     * Adds a line.
     *
     * @param evenement what happened, one word of a closed list such as {@code CONNEXION}
     * @param compteId who did it, null when unknown
     * @param objet public reference of what it was done to, null when nothing
     * @param adresse network address, null outside a request
     * @param detail more, null when nothing
     */
    public void noter(String evenement, Long compteId, String objet, String adresse, String detail) {
        em.persist(new LigneJournal(horloge.maintenant(), evenement, compteId, objet, adresse, detail));
        JOURNAL.log(Level.INFO, "{0} compte={1} objet={2} adresse={3} {4}", new Object[] {
            evenement, compteId, objet, adresse, detail == null ? "" : detail
        });
    }
}
