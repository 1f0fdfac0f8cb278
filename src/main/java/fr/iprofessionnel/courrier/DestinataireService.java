package fr.iprofessionnel.courrier;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The teacher to whom a manager begins to write. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DestinataireService {

    @Inject
    private AccesCourrier acces;

    /**
     * The teacher of a file.
     *
     * @param dossier public reference
     * @throws fr.iprofessionnel.socle.Introuvable when the caller does not handle that teacher's mail
     */
    public EnseignantConcerne lire(String dossier) {
        return acces.destinataire(dossier);
    }
}
