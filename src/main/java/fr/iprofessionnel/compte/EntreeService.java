package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AdresseClient;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * What is asked of a network address before anything that it sends about an account is looked at, by the failures that it
 * made in the last minutes. A whole school may share an address: none is ever shut for good.
 */
@Stateless
public class EntreeService {

    /** What the failures of a network address are counted as, and for how long. */
    private static final String ECHECS = "connexion";

    private static final Duration FENETRE = Duration.ofMinutes(10);

    @Inject
    private AlarmeService alarme;

    @Inject
    private DebitService debits;

    @Inject
    private JournalService journal;

    @Inject
    private Cles cles;

    /**
     * Lets a try through, or not.
     *
     * @param image passes the image test; asked only where the test is
     * @throws Refus {@code connexion.adresse} when this address has failed too often, {@code defi.faux} when the image test
     *     was not passed
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void exiger(String adresse, BooleanSupplier image) {
        int echecs = echecs(adresse);
        exigerOuverte(echecs);
        if (veutLImage(echecs) && !image.getAsBoolean()) {
            throw new Refus("defi.faux");
        }
    }

    /**
     * Lets a try through that no image test goes with.
     *
     * @throws Refus {@code connexion.adresse} when this address has failed too often
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void exigerOuverte(String adresse) {
        exigerOuverte(echecs(adresse));
    }

    private static void exigerOuverte(int echecs) {
        if (echecs >= Configuration.courante().entier(Parametre.CONNEXION_ECHECS_ADRESSE)) {
            throw new Refus("connexion.adresse");
        }
    }

    /** Whether the image test is asked for: this address has failed often, or the whole portal is under attack. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean demandeDefi(String adresse) {
        return veutLImage(echecs(adresse));
    }

    private boolean veutLImage(int echecs) {
        return echecs >= Configuration.courante().entier(Parametre.CONNEXION_ECHECS_DEFI) || alarme.estLevee();
    }

    private int echecs(String adresse) {
        return debits.lire(ECHECS, AdresseClient.reseau(adresse), FENETRE);
    }

    /** Counts a failure of this address. */
    public void compterEchec(String adresse) {
        debits.compter(ECHECS, AdresseClient.reseau(adresse), FENETRE);
    }

    /**
     * Counts a try on an identifiant that nobody has, with as many durable writes as for one that somebody has. What was
     * typed is not written, as it may be a password: a keyed fingerprint tells whether it was the same again.
     */
    public void compterInconnu(String saisi, Origine origine) {
        String empreinte = cles.signer("identifiant", saisi);
        debits.compter("inconnu", empreinte, FENETRE);
        compterEchec(origine.adresse());
        journal.noter(
                "CONNEXION_REFUSEE",
                null,
                null,
                origine.adresse(),
                "identifiant inconnu " + empreinte.substring(0, 16));
    }
}
