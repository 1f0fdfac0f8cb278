package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.dossier.DossierService;
import fr.iprofessionnel.dossier.Ecran;
import fr.iprofessionnel.guides.Guides;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * What the rules say of a career, for the teacher and for the manager in charge today, and for nobody else. The file is
 * read through {@link DossierService}, which holds these rights and writes down the openings of somebody else's file.
 *
 * <p>Costs the statements of that reading and no other: the rules read no database.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PerspectivesService {

    @Inject
    private DossierService dossiers;

    @Inject
    private Guides guides;

    /**
     * Opens the perspectives of a file.
     *
     * @param reference public reference of the file; null for the caller's own
     * @param au day on which the rules look at the file; null for today, and today for a day to come
     * @param hypotheses what is supposed of the rest of the career
     * @throws fr.iprofessionnel.socle.Introuvable when the file is not for the caller
     */
    public Perspectives ouvrir(String reference, LocalDate au, Hypotheses hypotheses) {
        return new Perspectives(
                dossiers.consulter(reference, Ecran.PERSPECTIVES, au, false),
                Bareme.courant(),
                hypotheses,
                guides.edition()::adresseDeLaPromotion);
    }
}
