package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives a new password to who has lost theirs. What they know (NUMEN, date of birth) only starts it; a code that reaches
 * them by another way ends it. A request is answered the same, by the same work, whoever it names: what follows from it is
 * done afterwards, by {@link EnvoiCodeService}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReinitialisationService {

    private static final Duration JOUR = Duration.ofDays(1);
    private static final int PAR_ADRESSE = 50;
    private static final int PAR_COMPTE = 10;
    private static final int ESSAIS = 10;

    @Inject
    private EnvoiCodeService envois;

    @Inject
    private ChangementService changements;

    @Inject
    private CodeRepository codes;

    @Inject
    private DebitService debits;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /**
     * Asks for a code.
     *
     * @param numen NUMEN or number of a temporary agent, as typed
     * @param navigateur secret of the browser that asks; the code serves there alone
     * @throws Refus when too much was asked for from this network address
     */
    public void demander(String identifiant, String numen, LocalDate naissance, String navigateur, Origine origine) {
        limiter("reinitialiser", PAR_ADRESSE, origine);
        String propre = propre(identifiant);
        if (debits.prendre("reinitialiser-compte", compteur(propre, origine), PAR_COMPTE, JOUR)) {
            String empreinte = cles.empreinteNumen(numen.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
            envois.envoyer(propre, empreinte, naissance, Reference.empreinte(navigateur), origine);
        }
    }

    /**
     * Takes the new password of who holds the code that was sent.
     *
     * @param navigateur secret of the browser; null when it has none
     * @throws Refus when the code is wrong or serves no more, or the password is not good enough
     */
    public void utiliserCode(String navigateur, String code, String nouveau, String confirmation, Origine origine) {
        exigerEgaux(nouveau, confirmation);
        String empreinte = Reference.empreinte(navigateur == null ? "" : navigateur);
        if (!debits.prendre("code", empreinte, ESSAIS, EnvoiCodeService.VALIDITE)) {
            throw new Refus("reinitialiser.code.faux");
        }
        Optional<CodeRepository.Code> donne = codes.duNavigateur(empreinte, horloge.maintenant());
        String propose = EnvoiCodeService.empreinte(code, empreinte, cles);
        if (!egal(propose, donne)) {
            throw new Refus("reinitialiser.code.faux");
        }
        changements.changer(
                donne.orElseThrow(() -> new Introuvable("code")).compteId(),
                nouveau,
                AvisSecurite.MOT_DE_PASSE_REINITIALISE,
                origine);
    }

    /**
     * Takes the new password of who holds the letter of the desk.
     *
     * @throws Refus when something of it is wrong or serves no more, or the password is not good enough
     */
    public void utiliserLettre(
            String identifiant,
            LocalDate naissance,
            String code,
            String nouveau,
            String confirmation,
            Origine origine) {
        exigerEgaux(nouveau, confirmation);
        limiter("lettre", PAR_ADRESSE, origine);
        String propre = propre(identifiant);
        boolean admis = debits.prendre("lettre-compte", compteur(propre, origine), PAR_COMPTE, JOUR);
        Optional<CodeRepository.Identite> identite = codes.identite(propre);
        long compteId = identite.map(CodeRepository.Identite::compteId).orElse(-1L);
        Optional<CodeRepository.Code> donne = codes.deLaLettre(compteId, horloge.maintenant());
        boolean juste = egal(CodeLettre.empreinte(code, compteId, cles), donne);
        boolean naissanceJuste =
                identite.filter(i -> i.naissance().equals(naissance)).isPresent();
        if (!admis || !juste || !naissanceJuste) {
            throw new Refus("reinitialiser.lettre.fausse");
        }
        changements.changer(compteId, nouveau, AvisSecurite.MOT_DE_PASSE_REINITIALISE, origine);
    }

    private void limiter(String usage, int maximum, Origine origine) {
        if (!debits.prendre(usage, AdresseClient.reseau(origine.adresse()), maximum, JOUR)) {
            throw new Refus("connexion.adresse");
        }
    }

    /** What the tries for an account are counted by, from this network: nobody else can use them up. */
    private String compteur(String identifiant, Origine origine) {
        return cles.signer("debit", identifiant + " " + AdresseClient.reseau(origine.adresse()));
    }

    private static void exigerEgaux(String nouveau, String confirmation) {
        if (!nouveau.equals(confirmation)) {
            throw new Refus("motdepasse.differents");
        }
    }

    private static boolean egal(String propose, Optional<CodeRepository.Code> donne) {
        String attendu = donne.map(CodeRepository.Code::empreinte).orElse("");
        return MessageDigest.isEqual(
                propose.getBytes(StandardCharsets.UTF_8), attendu.getBytes(StandardCharsets.UTF_8));
    }

    private static String propre(String identifiant) {
        return identifiant.strip().toLowerCase(Locale.ROOT);
    }
}
