package fr.iprofessionnel.federation;

import fr.iprofessionnel.compte.SessionService;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Ends here the sessions that have ended at the portal. */
@Stateless
public class FinService {

    private static final Duration MEMOIRE = Duration.ofDays(1);

    @Inject
    private Decouverte decouverte;

    @Inject
    private VerificationJeton verification;

    @Inject
    private SessionPortailRepository ouvertes;

    @Inject
    private SessionService sessions;

    @Inject
    private DebitService debits;

    @Inject
    private JournalService journal;

    /**
     * Takes what the portal says of one of its sessions, or of all those of somebody.
     *
     * @param brut logout token
     * @param adresse network address that has sent it
     * @return whether it was believed; a token serves once
     */
    public boolean recevoir(String brut, String adresse) {
        Reglages reglages = Reglages.exiger();
        try {
            Jeton jeton = verification.fin(
                    brut == null ? "" : brut, decouverte.fournisseur(reglages.emetteur()), reglages.client());
            String numero = Reference.empreinte(jeton.texte("jti").orElseThrow());
            if (!debits.prendre("portail-fin", numero, 1, MEMOIRE)) {
                throw new JetonRefuse("jti", Echec.REPONSE);
            }
            List<Long> finies = finies(jeton);
            sessions.fermerCelles(finies);
            journal.noter("PORTAIL_FIN", null, null, adresse, "sessions fermées : " + finies.size());
            return true;
        } catch (JetonRefuse e) {
            journal.noter("PORTAIL_REFUSE", null, null, adresse, "fin : " + e.getMessage());
            return false;
        }
    }

    private List<Long> finies(Jeton jeton) {
        List<Long> deLIdentite = jeton.identite().map(ouvertes::deLIdentite).orElse(List.of());
        return jeton.session()
                .map(ouvertes::deLaSession)
                .map(deLaSession -> jeton.identite().isEmpty()
                        ? deLaSession
                        : deLaSession.stream().filter(deLIdentite::contains).toList())
                .orElse(deLIdentite);
    }
}
