package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Changes the password of who knows the present one, signed in or not. A wrong try counts as one at sign-in. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ModificationService {

    @Inject
    private CompteRepository comptes;

    @Inject
    private HachageMotDePasse hachage;

    @Inject
    private EssaiService essais;

    @Inject
    private ChangementService changements;

    /**
     * Takes the new password.
     *
     * @param saisi identifiant as typed
     * @throws Refus {@code connexion.refusee} when the present one is wrong or the account has to wait, else with the
     *     reason why the new one is not good enough
     */
    public void modifier(String saisi, String actuel, String nouveau, String confirmation, Origine origine) {
        if (!nouveau.equals(confirmation)) {
            throw new Refus("motdepasse.differents");
        }
        if (essais.estBloquee(origine.adresse())) {
            throw new Refus("connexion.adresse");
        }
        Optional<Compte> compte = comptes.parIdentifiant(saisi.strip().toLowerCase(Locale.ROOT));
        boolean bon = hachage.verifier(actuel, compte.map(Compte::getMotDePasse).orElse(null));
        if (compte.isEmpty()) {
            essais.compterInconnu(saisi, origine);
            throw new Refus("connexion.refusee");
        }
        if (!essais.confirmer(compte.get().getId(), bon, origine)) {
            throw new Refus("connexion.refusee");
        }
        changements.changer(compte.get().getId(), nouveau, AvisSecurite.MOT_DE_PASSE_MODIFIE, origine);
    }
}
