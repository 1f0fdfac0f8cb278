package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.SecondFacteur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the sign-in asks of the second factors. */
@ApplicationScoped
public class FacteursDuCompte implements SecondFacteur {

    @Inject
    private VerificationService verification;

    @Override
    public boolean estActif(long compteId) {
        return verification.estActif(compteId);
    }

    @Override
    public boolean accepter(long compteId, String code) {
        return verification.accepterCode(compteId, code);
    }
}
