package fr.iprofessionnel.compte;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells the owner of an account, at all their known addresses, what was done with it. */
@Stateless
public class AvisSecuriteService {

    @Inject
    private CompteRepository comptes;

    @Inject
    private CourrielService courriels;

    @Inject
    private Horloge horloge;

    /** Writes the e-mails down in the transaction of what they tell; nothing for who has no address. */
    public void prevenir(long compteId, AvisSecurite avis) {
        prevenir(compteId, avis.cle());
    }

    /**
     * The same, for what other packages do with an account.
     *
     * @param cle key of the sentence that says what was done
     */
    public void prevenir(long compteId, String cle) {
        String texte = Textes.phrase(
                "avis-securite.texte", Textes.phrase(cle), Formats.moment(horloge.maintenant()), assistance());
        for (String adresse : comptes.adresses(compteId)) {
            courriels.deposer(adresse, Textes.phrase("avis-securite.sujet"), texte);
        }
    }

    private static String assistance() {
        Configuration configuration = Configuration.courante();
        return configuration
                .texte(Parametre.ASSISTANCE_TELEPHONE)
                .or(() -> configuration.texte(Parametre.ASSISTANCE_COURRIEL))
                .or(() -> configuration.texte(Parametre.ASSISTANCE_SERVICE))
                .orElse("");
    }
}
