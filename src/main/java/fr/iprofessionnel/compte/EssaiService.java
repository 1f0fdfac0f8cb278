package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Etape;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Concludes a sign-in in one short transaction, after the long work of checking the password: counts a failure, or opens
 * a session. The counters are rows, so that they hold after a restart and for every node.
 */
@Stateless
public class EssaiService {

    /** Tries of a factor that a session has before it ends. */
    private static final int ESSAIS_SESSION = 10;

    @Inject
    private CompteRepository comptes;

    @Inject
    private SessionService sessions;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    @Inject
    private SecondFacteur facteurs;

    @Inject
    private Appelant appelant;

    /** Whether this network address has failed too often in the last minutes. */
    public boolean estBloquee(String adresse) {
        int seuil = Configuration.courante().entier(Parametre.CONNEXION_ECHECS_ADRESSE);
        return comptes.lireEchecs(adresse)
                .map(e -> e.depasse(seuil, horloge.maintenant()))
                .orElse(false);
    }

    /** Counts a try on an identifiant that nobody has. What was typed is not written: it may be a password. */
    public void compterInconnu(Origine origine) {
        comptes.echecs(origine.adresse()).compter(horloge.maintenant());
        journal.noter("CONNEXION_REFUSEE", null, null, origine.adresse(), "identifiant inconnu");
    }

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
        Compte.Seuils seuils = seuils();
        boolean numenDurable = Configuration.courante().estOui(Parametre.ACTIVATION_NUMEN_DURABLE);
        boolean suspendu = compte.estSuspendu(horloge.maintenant());
        if (!suspendu && (bonMotDePasse || compte.sActiveAvec(empreinte, seuils, numenDurable))) {
            if (bonMotDePasse && !facteurProuve && facteurs.estActif(compteId)) {
                return Optional.of(sessions.ouvrir(compte, origine, Etape.CODE));
            }
            compte.reussir(horloge.maintenant());
            journal.noter(
                    "CONNEXION",
                    compteId,
                    compte.getReference(),
                    origine.adresse(),
                    facteurProuve ? "mot de passe et code" : null);
            return Optional.of(sessions.ouvrir(compte, origine));
        }
        if (!suspendu) {
            compte.echouer(horloge.maintenant(), horloge.aujourdhui(), seuils);
        }
        comptes.echecs(origine.adresse()).compter(horloge.maintenant());
        journal.noter(
                "CONNEXION_REFUSEE",
                compteId,
                compte.getReference(),
                origine.adresse(),
                suspendu ? "attente" : "mot de passe");
        return Optional.empty();
    }

    /** Whether the caller may try a factor now: their account does not wait, and their session has tries left. */
    public boolean peutEssayer() {
        AgentConnecte agent = appelant.exiger();
        return !comptes.reserver(agent.compteId()).estSuspendu(horloge.maintenant())
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
            comptes.reserver(agent.compteId()).reussir(horloge.maintenant());
            journal.noter("CONNEXION", agent.compteId(), agent.reference(), origine.adresse(), moyen);
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
        comptes.reserver(agent.compteId()).echouer(horloge.maintenant(), horloge.aujourdhui(), seuils());
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
        if (compte.estSuspendu(horloge.maintenant()) || compte.getMotDePasse() == null) {
            return Optional.empty();
        }
        compte.reussir(horloge.maintenant());
        journal.noter("CONNEXION", compteId, compte.getReference(), origine.adresse(), "clé d’accès");
        return Optional.of(sessions.ouvrir(compte, origine));
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
                c.entier(Parametre.ACTIVATION_ECHECS));
    }
}
