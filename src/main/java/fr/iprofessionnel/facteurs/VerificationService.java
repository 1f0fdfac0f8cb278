package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Horloge;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Says whether what somebody shows is a factor of an account. A code of an application serves once, a recovery code too;
 * five tries a minute, whatever the sessions they come from.
 */
@Stateless
public class VerificationService {

    private static final int ESSAIS_PAR_MINUTE = 5;

    @Inject
    private FacteurRepository facteurs;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /** Whether the account has a second factor in use. */
    public boolean estActif(long compte) {
        return facteurs.estActif(compte);
    }

    /** Whether it is the code that an application of the account shows now. */
    public boolean accepterCode(long compte, String code) {
        return estActif(compte)
                && facteurs.essayer(compte, ESSAIS_PAR_MINUTE, horloge.maintenant())
                && avance(compte, code);
    }

    private boolean avance(long compte, String code) {
        Instant maintenant = horloge.maintenant();
        return facteurs.secrets(compte, true).stream().anyMatch(s -> {
            byte[] secret = Base32.lire(cles.dechiffrer(contexte(compte, s.reference()), s.chiffre()));
            OptionalLong pas = Totp.reconnaitre(secret, code, maintenant);
            return pas.isPresent() && facteurs.avancer(s.reference(), pas.getAsLong(), maintenant);
        });
    }

    /** Whether it is a recovery code of the account that has not served. */
    public boolean accepterSecours(long compte, String code) {
        return facteurs.essayer(compte, ESSAIS_PAR_MINUTE, horloge.maintenant())
                && facteurs.userSecours(compte, empreinteSecours(cles, compte, code));
    }

    /** What the encrypted secret of an application belongs to. */
    static String contexte(long compte, String reference) {
        return "facteur:" + compte + ":" + reference;
    }

    /** What is kept of a recovery code. */
    static String empreinteSecours(Cles cles, long compte, String code) {
        return cles.signer("secours", compte + ":" + nettoyer(code));
    }

    /** As it was given out: capitals, without what people put between its groups; 0 and 1 are no signs of base 32. */
    static String nettoyer(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('0', 'O')
                .replace('1', 'I');
    }
}
