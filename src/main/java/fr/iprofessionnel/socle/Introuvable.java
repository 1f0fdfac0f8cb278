package fr.iprofessionnel.socle;

import jakarta.ejb.ApplicationException;

/**
 * What is asked does not exist, or is not for this caller: the two have the same answer, page 404, so that nobody learns
 * which files exist.
 */
@ApplicationException(rollback = true)
public class Introuvable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param objet what was looked for, for the log only; never a personal datum */
    public Introuvable(String objet) {
        super(objet);
    }
}
