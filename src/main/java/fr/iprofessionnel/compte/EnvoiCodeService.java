package fr.iprofessionnel.compte;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Sends the code that a request for a new password is for, once the request has been answered. */
@Stateless
public class EnvoiCodeService {

    /** How long a code sent by e-mail serves. */
    static final Duration VALIDITE = Duration.ofMinutes(10);

    @Inject
    private CodeRepository codes;

    @Inject
    private CompteRepository comptes;

    @Inject
    private CourrielService courriels;

    @Inject
    private JournalService journal;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /**
     * Sends a code to the verified address, if the person is the one that they say.
     *
     * @param numen keyed fingerprint of what was typed as NUMEN, or as number of a temporary agent
     * @param navigateur fingerprint of the browser that asked
     */
    @Asynchronous
    public void envoyer(String identifiant, String numen, LocalDate naissance, String navigateur, Origine origine) {
        Optional<CodeRepository.Identite> identite = codes.identite(identifiant);
        boolean juste = identite.filter(i -> i.estConnuePar(numen, horloge.aujourdhui())
                        && i.naissance().equals(naissance))
                .isPresent();
        Long compteId = identite.map(CodeRepository.Identite::compteId).orElse(null);
        if (!juste) {
            noter(compteId, origine, "ne concorde pas");
            return;
        }
        Optional<String> adresse = comptes.adresseVerifiee(compteId);
        noter(compteId, origine, adresse.isPresent() ? "code envoyé" : "aucune adresse vérifiée");
        adresse.ifPresent(a -> envoyer(compteId, a, navigateur));
    }

    private void envoyer(long compteId, String adresse, String navigateur) {
        Instant maintenant = horloge.maintenant();
        String code = Reference.codeDeHuitChiffres();
        codes.donner(
                compteId,
                CodeRepository.Genre.COURRIEL,
                empreinte(code, navigateur, cles),
                navigateur,
                maintenant,
                maintenant.plus(VALIDITE),
                null);
        courriels.deposer(
                adresse,
                Textes.phrase("reinitialiser.courriel.sujet"),
                Textes.phrase("reinitialiser.courriel.texte", code));
    }

    private void noter(Long compteId, Origine origine, String detail) {
        journal.noter("REINITIALISATION_DEMANDEE", compteId, null, origine.adresse(), detail);
    }

    /** What is kept of a code: it serves in the browser that asked alone. */
    static String empreinte(String code, String navigateur, Cles cles) {
        String net = code == null ? "" : code.replaceAll("\\s", "");
        return cles.signer("reinitialisation", navigateur + ":" + net);
    }

    /** Forgets the codes that serve no more. */
    public void oublier() {
        codes.oublierPerimes(horloge.maintenant());
    }
}
