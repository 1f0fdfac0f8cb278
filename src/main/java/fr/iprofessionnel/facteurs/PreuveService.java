package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.ConnexionService;
import fr.iprofessionnel.compte.EssaiService;
import fr.iprofessionnel.compte.Origine;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Etape;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The caller shows who they are: their second factor after the password, or before a sensitive act; who has no second
 * factor gives the password again. What was wrong stays counted whatever comes after.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PreuveService {

    /** Recovery codes left under which their holder is told. */
    private static final int PEU = 2;

    @Inject
    private VerificationService verification;

    @Inject
    private FacteursService facteurs;

    @Inject
    private ClesService cles;

    @Inject
    private EssaiService essais;

    @Inject
    private ConnexionService connexions;

    @Inject
    private Appelant appelant;

    /** Whether the caller is asked for a factor, and not for the password. */
    public boolean veutUnFacteur() {
        return verification.estActif(appelant.exiger().compteId());
    }

    /** Whether few recovery codes are left of one who has used some. */
    public boolean secoursBas() {
        return facteurs.lire().secours() <= PEU;
    }

    /**
     * Takes what the caller typed.
     *
     * @return the new secret of their session, for the cookie
     * @throws Refus {@code facteur.faux} when it is wrong, {@code facteur.fini} when the session ended with it
     */
    public String montrer(String saisi, Origine origine) {
        if (!essais.peutEssayer(origine)) {
            throw new Refus("facteur.attendre");
        }
        Optional<String> moyen = reconnaitre(saisi == null ? "" : saisi);
        if (moyen.isEmpty()) {
            refuser(origine);
        }
        return essais.reussirFacteur(moyen.get(), origine);
    }

    private Optional<String> reconnaitre(String saisi) {
        AgentConnecte agent = appelant.exiger();
        if (!verification.estActif(agent.compteId())) {
            boolean juste = agent.etape() != Etape.CODE && connexions.estMonMotDePasse(saisi);
            return juste ? Optional.of("mot de passe") : Optional.empty();
        }
        String net = saisi.replaceAll("[\\s-]", "");
        if (net.matches("[0-9]{6}")) {
            return verification.accepterCode(agent.compteId(), net) ? Optional.of("code") : Optional.empty();
        }
        return verification.accepterSecours(agent.compteId(), net) ? Optional.of("code de secours") : Optional.empty();
    }

    /** The same with a passkey. */
    public String montrerCle(String defi, String reponse, Relais relais, Origine origine) {
        if (!essais.peutEssayer(origine)) {
            throw new Refus("facteur.attendre");
        }
        if (!cles.accepter(defi, reponse, relais)) {
            refuser(origine);
        }
        return essais.reussirFacteur("clé d’accès", origine);
    }

    private void refuser(Origine origine) {
        throw new Refus(essais.echouerFacteur(origine) ? "facteur.fini" : "facteur.faux");
    }
}
