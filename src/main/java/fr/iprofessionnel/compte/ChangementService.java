package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.SureteService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Changes a password that is known or was lost: every session of the account ends, the owner is told, the journal keeps it.
 * After a lost one, the verified address stays what it is, and sensitive acts are put off.
 * Whoever calls it has made sure of whom the account is.
 */
@Stateless
public class ChangementService {

    @Inject
    private CompteRepository comptes;

    @Inject
    private Changements changements;

    @Inject
    private SessionService sessions;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private CodeRepository codes;

    @Inject
    private SureteService surete;

    @Inject
    private JournalService journal;

    /**
     * Takes the new password.
     *
     * @throws Refus with the reason why it is not good enough; then nothing changes
     */
    public void changer(long compteId, String nouveau, AvisSecurite nature, Origine origine) {
        Compte compte = comptes.reserver(compteId);
        if (compte.estFerme()) {
            throw new Refus("reinitialiser.code.faux");
        }
        changements.choisir(compte, nouveau);
        if (nature == AvisSecurite.MOT_DE_PASSE_REINITIALISE) {
            comptes.garderAdresse(compteId);
            surete.commencer(compteId);
        }
        compte.getCompteur().oublier();
        codes.oublier(compteId);
        sessions.fermerToutes(compteId);
        journal.noter(nature.name(), compteId, compte.getReference(), origine.adresse(), null);
        avis.prevenir(compteId, nature);
    }
}
