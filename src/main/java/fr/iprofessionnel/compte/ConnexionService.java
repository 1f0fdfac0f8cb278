package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Sign-in and choice of the password.
 *
 * <p>Every failure has the same answer and costs the same work, whether the account is unknown, the password wrong or
 * the account made to wait: the answer teaches nothing to who guesses.
 */
@Stateless
public class ConnexionService {

    @Inject
    private CompteRepository comptes;

    @Inject
    private EntreeService entrees;

    @Inject
    private EssaiService essais;

    @Inject
    private SessionService sessions;

    @Inject
    private HachageMotDePasse hachage;

    @Inject
    private Changements changements;

    @Inject
    private JournalService journal;

    @Inject
    private Appelant appelant;

    @Inject
    private Cles cles;

    @Inject
    private MotDePasseTape champ;

    /**
     * Opens a session.
     *
     * @param saisi identifiant as typed: case and blanks around do not matter
     * @param motDePasse password, followed or not by the code of the second factor; or NUMEN in capitals at the first
     *     sign-in
     * @param image passes the image test; asked only where the test is
     * @throws Refus {@code connexion.refusee} in every case of failure, {@code connexion.adresse} when the network
     *     address has failed too often, {@code defi.faux} when the image test was not passed: nothing else is then looked at
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Connexion connecter(String saisi, String motDePasse, BooleanSupplier image, Origine origine) {
        entrees.exiger(origine.adresse(), image);
        Optional<CompteRepository.Conserve> compte =
                comptes.conserve(saisi.strip().toLowerCase(Locale.ROOT));
        MotDePasseTape.Lu tape = champ.lire(compte, motDePasse);
        String empreinte = cles.empreinteNumen(motDePasse);
        if (compte.isEmpty()) {
            entrees.compterInconnu(saisi, origine);
            throw new Refus("connexion.refusee");
        }
        return essais.conclure(compte.get().compteId(), tape.juste(), tape.prouve(), empreinte, origine)
                .map(connexion -> {
                    rehacherSiBesoin(compte.get(), tape.motDePasse());
                    return connexion;
                })
                .orElseThrow(() -> new Refus("connexion.refusee"));
    }

    /** Whether it is the password of the caller. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean estMonMotDePasse(String motDePasse) {
        AgentConnecte agent = appelant.exiger();
        return comptes.conserve(agent.identifiant())
                .map(c -> hachage.verifier(motDePasse, c.motDePasse()))
                .orElse(false);
    }

    private void rehacherSiBesoin(CompteRepository.Conserve compte, String motDePasse) {
        String conserve = compte.motDePasse();
        if (conserve != null && !hachage.estAJour(conserve)) {
            essais.rehacher(compte.compteId(), hachage.hacher(motDePasse));
        }
    }

    /**
     * Chooses the first password of the caller, ends their other sessions and opens a new one.
     *
     * @throws Refus with the reason why the password is not good enough, or when one was chosen already
     */
    public Connexion choisirPremierMotDePasse(String motDePasse, String confirmation, Origine origine) {
        AgentConnecte agent = appelant.exiger();
        Compte compte = comptes.reserver(agent.compteId());
        if (!agent.doitChoisirMotDePasse() && compte.getMotDePasse() != null) {
            throw new Refus("motdepasse.deja-choisi");
        }
        if (!motDePasse.equals(confirmation)) {
            throw new Refus("motdepasse.differents");
        }
        changements.choisir(compte, motDePasse);
        sessions.fermerToutes(compte.getId());
        journal.noter("MOT_DE_PASSE_CHOISI", compte.getId(), compte.getReference(), origine.adresse(), null);
        return sessions.ouvrir(compte, origine);
    }
}
