package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Reference;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Knows the browsers again from which a person has signed in, for ninety days from the last time. */
@Stateless
public class AppareilService {

    private static final Duration MEMOIRE = Duration.ofDays(90);

    @Inject
    private CompteRepository comptes;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private Horloge horloge;

    /**
     * Remembers the browser of a session that was just opened, and tells the owner when it is a new one beside others.
     *
     * @param compteReference public reference of the account
     * @return the secret that the browser is to keep
     */
    public String retenir(String compteReference, Origine origine) {
        long compteId = comptes.numero(compteReference);
        Optional<AppareilConnu> connu = comptes.appareil(compteId, origine.connu());
        if (connu.isPresent()) {
            connu.get().revu(horloge.maintenant());
            return origine.connu();
        }
        if (comptes.appareils(compteId) > 0) {
            avis.prevenir(compteId, AvisSecurite.NOUVEL_APPAREIL);
        }
        String secret = origine.connu() == null ? Reference.secret() : origine.connu();
        comptes.ajouter(new AppareilConnu(compteId, secret, horloge.maintenant()));
        return secret;
    }

    /** Forgets the browsers that were not seen for long. */
    public void oublier() {
        comptes.oublierAppareils(horloge.maintenant().minus(MEMOIRE));
    }
}
