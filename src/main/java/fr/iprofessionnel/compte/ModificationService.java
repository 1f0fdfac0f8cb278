package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * Changes the password of who knows the present one, signed in or not; whoever has a second factor shows it too. A wrong try
 * counts as one at sign-in.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ModificationService {

    @Inject
    private CompteRepository comptes;

    @Inject
    private MotDePasseTape champ;

    @Inject
    private SecondFacteur facteurs;

    @Inject
    private EntreeService entrees;

    @Inject
    private EssaiService essais;

    @Inject
    private ChangementService changements;

    @Inject
    private Appelant appelant;

    /**
     * Takes the new password.
     *
     * @param saisi identifiant as typed
     * @param actuel present password, followed by the code of the second factor where there is one; the password alone is
     *     enough for who is signed in and has shown their factor lately
     * @throws Refus {@code connexion.refusee} when the present one is wrong or the account has to wait, {@code
     *     modifier.facteur} when only the factor is missing, else with the reason why the new one is not good enough
     */
    public void modifier(String saisi, String actuel, String nouveau, String confirmation, Origine origine) {
        if (!nouveau.equals(confirmation)) {
            throw new Refus("motdepasse.differents");
        }
        entrees.exigerOuverte(origine.adresse());
        Optional<CompteRepository.Conserve> compte =
                comptes.conserve(saisi.strip().toLowerCase(Locale.ROOT));
        MotDePasseTape.Lu tape = champ.lire(compte, actuel);
        if (compte.isEmpty()) {
            entrees.compterInconnu(saisi, origine);
            throw new Refus("connexion.refusee");
        }
        long id = compte.get().compteId();
        boolean sansFacteur = tape.juste() && !tape.prouve() && facteurs.estActif(id) && !aProuve(id);
        if (sansFacteur && essais.peutSePresenter(id, origine)) {
            throw new Refus("modifier.facteur");
        }
        if (sansFacteur || !essais.confirmer(id, tape.juste(), origine)) {
            throw new Refus("connexion.refusee");
        }
        changements.changer(id, nouveau, AvisSecurite.MOT_DE_PASSE_MODIFIE, origine);
    }

    /** Whether the caller is the holder of this account, and has shown their factor lately. */
    private boolean aProuve(long compteId) {
        return appelant.aProuve() && appelant.exiger().compteId() == compteId;
    }
}
