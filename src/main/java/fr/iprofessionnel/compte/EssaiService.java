package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Etape;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Role;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Concludes a sign-in in one short transaction, after the long work of checking the password: counts a failure, or opens
 * a session. The counters are rows, so that they hold after a restart and for every node.
 */
@Stateless
public class EssaiService {

    /** Tries of a factor that a session has before it ends. */
    private static final int ESSAIS_SESSION = 10;

    /** After such a time without any sign-in, the next one is told to the person. */
    private static final Duration LONGTEMPS = Duration.ofDays(365);

    @Inject
    private CompteRepository comptes;

    @Inject
    private SessionService sessions;

    @Inject
    private AvisSecuriteService avis;

    @Inject
    private EntreeService entrees;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    @Inject
    private Appelant appelant;

    /**
     * Opens a session if the password is right, or if what was typed is the NUMEN of an account to activate. Where a
     * second factor is still to be shown, the session serves for nothing else and the failures are not forgotten.
     *
     * @param facteurProuve whether the second factor was shown with the password
     * @return empty when it is refused
     */
    public Optional<Connexion> conclure(
            long compteId, boolean bonMotDePasse, boolean facteurProuve, String empreinte, Origine origine) {
        Compte compte = comptes.reserver(compteId);
        boolean numenDurable = Configuration.courante().estOui(Parametre.ACTIVATION_NUMEN_DURABLE);
        boolean bonCode = compte.sActiveAvec(empreinte, seuils(), numenDurable, horloge.maintenant());
        boolean admis = !ConnexionLocale.estFermeeA(compte.getRoles()) || compte.sOuvreEnUrgence(bonCode);
        boolean bon = admis && (bonMotDePasse || bonCode);
        boolean attendCode = bon && bonMotDePasse && !facteurProuve && compte.aUnSecondFacteur();
        Optional<AppareilConnu> appareil = appareil(compte, origine);
        if (attendCode && !estSuspendu(compte, appareil)) {
            return Optional.of(sessions.ouvrir(compte, origine, Etape.CODE));
        }
        return entrer(compte, appareil, bon, facteurProuve ? "mot de passe et code" : null, origine);
    }

    /** Opens a session for who is admitted; the journal's line is the last thing that this transaction writes. */
    private Optional<Connexion> entrer(
            Compte compte, Optional<AppareilConnu> appareil, boolean bon, String moyen, Origine origine) {
        int echecs = compte.getCompteur().getEchecs();
        Instant precedente = compte.getConnexionLe();
        if (!admettre(compte, appareil, bon, origine)) {
            return Optional.empty();
        }
        prevenir(compte.getId(), echecs, precedente);
        Connexion connexion = sessions.ouvrir(compte, origine);
        comptes.ecrire();
        journal.noterAvecLActe("CONNEXION", compte.getId(), compte.getReference(), origine.adresse(), moyen);
        return Optional.of(appareil.isPresent() ? connexion.surNavigateurConnu(origine.connu()) : connexion);
    }

    private void conclure(Compte compte, Origine origine, String moyen, int echecs, Instant precedente) {
        journal.noter("CONNEXION", compte.getId(), compte.getReference(), origine.adresse(), moyen);
        prevenir(compte.getId(), echecs, precedente);
    }

    /**
     * Whether a person who is not signed in may change a password that they know: counted as a sign-in is, without opening
     * anything.
     */
    public boolean confirmer(long compteId, boolean bonMotDePasse, Origine origine) {
        return admettre(comptes.reserver(compteId), bonMotDePasse, origine);
    }

    /** Whether the account does not wait for whoever comes from this browser. */
    public boolean peutSePresenter(long compteId, Origine origine) {
        Compte compte = comptes.reserver(compteId);
        return !estSuspendu(compte, appareil(compte, origine));
    }

    private Optional<AppareilConnu> appareil(Compte compte, Origine origine) {
        return comptes.appareil(compte.getId(), origine.connu());
    }

    private boolean estSuspendu(Compte compte, Optional<AppareilConnu> appareil) {
        Instant maintenant = horloge.maintenant();
        return appareil.map(a -> compte.estFerme() || a.getCompteur().estSuspendu(maintenant))
                .orElseGet(() -> compte.estSuspendu(maintenant));
    }

    /** Counts the try where it belongs: with the browser if it is known to this account, else with the account. */
    private boolean admettre(Compte compte, boolean bon, Origine origine) {
        return admettre(compte, appareil(compte, origine), bon, origine);
    }

    private boolean admettre(Compte compte, Optional<AppareilConnu> appareil, boolean bon, Origine origine) {
        Instant maintenant = horloge.maintenant();
        boolean suspendu = estSuspendu(compte, appareil);
        if (bon && !suspendu) {
            appareil.ifPresentOrElse(
                    a -> {
                        a.getCompteur().oublier();
                        a.revu(maintenant);
                        compte.noterConnexion(maintenant);
                    },
                    () -> compte.reussir(maintenant));
            return true;
        }
        if (!suspendu) {
            compter(compte, appareil);
        }
        entrees.compterEchec(origine.adresse());
        journal.noter(
                "CONNEXION_REFUSEE",
                compte.getId(),
                compte.getReference(),
                origine.adresse(),
                suspendu ? "attente" : "mot de passe");
        return false;
    }

    private void compter(Compte compte, Optional<AppareilConnu> appareil) {
        Instant maintenant = horloge.maintenant();
        appareil.ifPresentOrElse(
                a -> a.getCompteur().compter(maintenant, horloge.aujourdhui(), seuils()),
                () -> compte.echouer(maintenant, horloge.aujourdhui(), seuils()));
    }

    private void prevenir(long compteId, int echecs, Instant precedente) {
        if (echecs >= seuils().echecs()) {
            avis.prevenir(compteId, AvisSecurite.APRES_ECHECS);
        }
        if (precedente != null && precedente.plus(LONGTEMPS).isBefore(horloge.maintenant())) {
            avis.prevenir(compteId, AvisSecurite.APRES_LONGTEMPS);
        }
    }

    /** Whether the caller may try a factor now: their account does not wait, and their session has tries left. */
    public boolean peutEssayer(Origine origine) {
        AgentConnecte agent = appelant.exiger();
        Compte compte = comptes.reserver(agent.compteId());
        return !estSuspendu(compte, appareil(compte, origine))
                && comptes.compterEssai(agent.sessionId()) <= ESSAIS_SESSION;
    }

    /**
     * Notes that the caller has shown the factor that was asked for; gives their session another secret.
     *
     * @param moyen what they showed, for the journal
     */
    public String reussirFacteur(String moyen, Origine origine) {
        AgentConnecte agent = appelant.exiger();
        if (agent.etape() == Etape.CODE) {
            Compte compte = comptes.reserver(agent.compteId());
            int echecs = compte.getCompteur().getEchecs();
            Instant precedente = compte.getConnexionLe();
            admettre(compte, true, origine);
            conclure(compte, origine, moyen, echecs, precedente);
        } else {
            journal.noter("PREUVE", agent.compteId(), agent.reference(), origine.adresse(), moyen);
        }
        return sessions.prouver();
    }

    /**
     * Counts a factor of the caller that was wrong, as a wrong password is. At the last try that a session has, it ends.
     *
     * @return whether the session has ended
     */
    public boolean echouerFacteur(Origine origine) {
        AgentConnecte agent = appelant.exiger();
        Compte compte = comptes.reserver(agent.compteId());
        compter(compte, appareil(compte, origine));
        journal.noter("FACTEUR_REFUSE", agent.compteId(), agent.reference(), origine.adresse(), null);
        boolean fini = agent.etape() == Etape.CODE && comptes.essais(agent.sessionId()) >= ESSAIS_SESSION;
        if (fini) {
            sessions.fermer();
        }
        return fini;
    }

    /**
     * Opens a session for who has shown a passkey that knows its holder: no password is asked for, but there must be one.
     */
    public Optional<Connexion> ouvrirParCle(long compteId, Origine origine) {
        Compte compte = comptes.reserver(compteId);
        boolean admis = compte.getMotDePasse() != null && !ConnexionLocale.estFermeeA(compte.getRoles());
        return admis ? entrer(compte, appareil(compte, origine), true, "clé d’accès", origine) : Optional.empty();
    }

    /**
     * Opens a session for who the academy's portal has recognised. Failures of a password do not close it: the portal asks
     * for none of ours, so that nobody keeps the owner out by typing wrong ones. Our second factor is still to be shown by
     * who has one, unless one was shown at the portal.
     *
     * @param fort whether the portal's second factor is enough for who holds these roles
     * @return empty when the account is closed, or was said to be stolen
     */
    public Optional<Connexion> ouvrirParPortail(long compteId, Predicate<Set<Role>> fort, Origine origine) {
        Compte compte = comptes.reserver(compteId);
        if (compte.estFerme() || compte.estVole()) {
            return Optional.empty();
        }
        boolean prouve = fort.test(compte.getRoles());
        if (!prouve && compte.aUnSecondFacteur()) {
            return Optional.of(sessions.ouvrir(compte, origine, Etape.CODE, AccesPortail.SIMPLE));
        }
        int echecs = compte.getCompteur().getEchecs();
        Instant precedente = compte.getConnexionLe();
        compte.reussir(horloge.maintenant());
        String moyen = "portail de l’académie" + (prouve ? " et second facteur" : "");
        conclure(compte, origine, moyen, echecs, precedente);
        return Optional.of(sessions.ouvrir(compte, origine, null, prouve ? AccesPortail.FORT : AccesPortail.SIMPLE));
    }

    public void rehacher(long compteId, String hache) {
        comptes.reserver(compteId).rehacher(hache);
    }

    private static Compte.Seuils seuils() {
        Configuration c = Configuration.courante();
        return new Compte.Seuils(
                c.entier(Parametre.CONNEXION_ECHECS),
                Duration.ofSeconds(c.entier(Parametre.CONNEXION_ATTENTE_INITIALE)),
                Duration.ofSeconds(c.entier(Parametre.CONNEXION_ATTENTE_MAXIMALE)),
                c.entier(Parametre.CONNEXION_ECHECS_JOUR),
                Duration.ofHours(c.entier(Parametre.CONNEXION_OUBLI)),
                c.entier(Parametre.ACTIVATION_ECHECS),
                Duration.ofDays(c.entier(Parametre.ACTIVATION_DUREE)));
    }
}
