package fr.iprofessionnel.facteurs;

import fr.iprofessionnel.compte.AvisSecuriteService;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Introuvable;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Reference;
import fr.iprofessionnel.socle.Refus;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The second factors of the caller. Each change wants a proof given lately, is told to them by e-mail, and ends their
 * other sessions.
 */
@Stateless
public class FacteursService {

    private static final int NOM = 60;
    private static final int SECOURS = 10;
    private static final int OCTETS_SECOURS = 10;

    @Inject
    private FacteurRepository facteurs;

    @Inject
    private SuiteChangement suite;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private Appelant appelant;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    @Inject
    private JournalService journal;

    /**
     * What the caller has.
     *
     * @param facteurs those in use, the oldest first
     * @param secours recovery codes that have not served
     */
    public record Etat(List<Facteur> facteurs, int secours) {}

    /** What the caller has. */
    public Etat lire() {
        long compte = appelant.exiger().compteId();
        return new Etat(facteurs.actifs(compte), facteurs.secours(compte));
    }

    /** One of the caller's factors. */
    public Facteur lire(String reference) {
        return facteurs.actifs(appelant.exiger().compteId()).stream()
                .filter(f -> f.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> new Introuvable("facteur"));
    }

    /** Makes the secret of an application; it serves once a code of it was given. */
    public void preparerCode(String nom) {
        AgentConnecte agent = appelant.exigerPreuve();
        String reference = Reference.nouvelle();
        String secret = Base32.ecrire(Reference.octets(Totp.OCTETS));
        String chiffre = cles.chiffrer(VerificationService.contexte(agent.compteId(), reference), secret);
        facteurs.preparer(
                agent.compteId(), new FacteurRepository.Secret(reference, chiffre), nommer(nom), horloge.maintenant());
    }

    static String nommer(String nom) {
        String net = nom == null ? "" : nom.strip();
        if (net.isEmpty()) {
            throw new Refus("facteur.nom.absent");
        }
        return net.substring(0, Math.min(NOM, net.length()));
    }

    /** The secret that waits for a code, as it is typed; empty when none waits. */
    public Optional<String> secretEnAttente() {
        AgentConnecte agent = appelant.exigerPreuve();
        return facteurs.secrets(agent.compteId(), false).stream().findFirst().map(s -> dechiffrer(agent, s));
    }

    private String dechiffrer(AgentConnecte agent, FacteurRepository.Secret secret) {
        return cles.dechiffrer(VerificationService.contexte(agent.compteId(), secret.reference()), secret.chiffre());
    }

    /**
     * Puts the application in use, once it shows the right code.
     *
     * @throws Refus when the code is not the right one
     */
    public void confirmerCode(String code) {
        AgentConnecte agent = appelant.exigerPreuve();
        FacteurRepository.Secret secret = facteurs.secrets(agent.compteId(), false).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("facteur en attente"));
        Instant maintenant = horloge.maintenant();
        String net = code == null ? "" : code.replaceAll("\\s", "");
        OptionalLong pas = Totp.reconnaitre(Base32.lire(dechiffrer(agent, secret)), net, maintenant);
        if (pas.isEmpty()) {
            throw new Refus("facteur.code.faux");
        }
        facteurs.avancer(secret.reference(), pas.getAsLong(), maintenant);
        facteurs.confirmer(secret.reference(), maintenant);
        suite.conclure(agent, "FACTEUR_AJOUTE", secret.reference(), "avis.facteur.ajoute");
    }

    /** Takes a factor away. */
    public void retirer(String reference) {
        AgentConnecte agent = appelant.exigerPreuve();
        if (!facteurs.retirer(agent.compteId(), reference)) {
            throw new Introuvable("facteur");
        }
        suite.conclure(agent, "FACTEUR_RETIRE", reference, "avis.facteur.retire");
    }

    /**
     * New recovery codes, in the place of those before.
     *
     * @return the codes, which are shown now and never again
     */
    public List<String> creerSecours() {
        AgentConnecte agent = appelant.exigerPreuve();
        if (!facteurs.estActif(agent.compteId())) {
            throw new Refus("facteur.secours.sans");
        }
        List<String> codes = IntStream.range(0, SECOURS)
                .mapToObj(i -> Base32.ecrire(Reference.octets(OCTETS_SECOURS)))
                .toList();
        facteurs.remplacerSecours(
                agent.compteId(),
                codes.stream()
                        .map(c -> VerificationService.empreinteSecours(cles, agent.compteId(), c))
                        .toList());
        journal.noter("SECOURS_CREES", agent.compteId(), agent.reference(), null, null);
        avis.prevenir(agent.compteId(), "avis.facteur.secours");
        return codes.stream().map(c -> c.replaceAll("(.{4})(?=.)", "$1-")).toList();
    }
}
