package fr.iprofessionnel.compte;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Refus;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Finds the account of who has lost their identifiant. By default what is found goes by e-mail, and the answer is the same
 * for everybody; where the academy shows it on the screen, fewer searches are allowed and each passes the image test.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RechercheService {

    private static final Duration JOUR = Duration.ofDays(1);
    private static final String USAGE = "retrouver";
    private static final int SANS_DEFI = 3;

    @Inject
    private EnvoiIdentifiantService envois;

    @Inject
    private RechercheRepository recherches;

    @Inject
    private CompteRepository comptes;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private CourrielService courriels;

    @Inject
    private DebitService debits;

    @Inject
    private JournalService journal;

    /**
     * What the screen shows of an account.
     *
     * @param identifiant whole or masked, as the academy wants it
     * @param adresse academic address, masked; null when there is none
     */
    public record CompteMontre(String identifiant, String adresse) {}

    /** Whether what is found is shown on the screen. */
    static Affichage affichage() {
        return Affichage.de(
                Configuration.courante().texte(Parametre.RETROUVER_AFFICHAGE).orElse(""));
    }

    /** Whether the image test is asked for: always where something is shown, else after some searches of a day. */
    public boolean demandeDefi(String adresse) {
        return affichage() != Affichage.COURRIEL
                || debits.lire(USAGE, AdresseClient.reseau(adresse), JOUR) >= SANS_DEFI;
    }

    /**
     * Looks for the account.
     *
     * @return what is shown on the screen: empty when everything goes by e-mail, or when not exactly one person matches
     * @throws Refus when too many searches came from this network address, or in all
     */
    public Optional<CompteMontre> chercher(DemandeRecherche demande, Origine origine) {
        Affichage affichage = affichage();
        limiter(affichage, origine);
        journal.noter("RECHERCHE_COMPTE", null, null, origine.adresse(), affichage.name());
        if (affichage == Affichage.COURRIEL) {
            envois.envoyer(demande, origine);
            return Optional.empty();
        }
        List<RechercheRepository.Trouve> trouves = recherches.chercher(demande);
        return trouves.size() == 1 ? Optional.of(montrer(trouves.get(0), affichage)) : Optional.empty();
    }

    private void limiter(Affichage affichage, Origine origine) {
        Configuration configuration = Configuration.courante();
        int parAdresse = Math.max(1, configuration.entier(Parametre.RETROUVER_ADRESSE) / affichage.severite());
        if (!debits.prendre(USAGE, AdresseClient.reseau(origine.adresse()), parAdresse, JOUR)) {
            throw new Refus("connexion.adresse");
        }
        int total = configuration.entier(Parametre.RETROUVER_TOTAL);
        int deja = debits.compter(USAGE, "total", JOUR);
        if (deja == total + 1) {
            alerter(total);
        }
        if (deja > total) {
            throw new Refus("retrouver.trop");
        }
    }

    private void alerter(int total) {
        journal.noter("ALARME_RECHERCHES", null, null, null, total + " recherches en un jour");
        Configuration.courante()
                .texte(Parametre.ASSISTANCE_COURRIEL)
                .ifPresent(a ->
                        courriels.deposer(a, Textes.phrase("alarme.sujet"), Textes.phrase("alarme.recherches", total)));
    }

    private CompteMontre montrer(RechercheRepository.Trouve trouve, Affichage affichage) {
        avis.prevenir(trouve.compteId(), AvisSecurite.IDENTIFIANT_CONSULTE);
        String identifiant =
                affichage == Affichage.IDENTIFIANT ? trouve.identifiant() : Affichage.masquer(trouve.identifiant());
        return new CompteMontre(
                identifiant,
                comptes.adresseAcademique(trouve.compteId())
                        .map(Affichage::masquerAdresse)
                        .orElse(null));
    }
}
