package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Configuration;
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

    @Inject
    private CompteRepository comptes;

    @Inject
    private SessionService sessions;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

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
     * Opens a session if the password is right, or if what was typed is the NUMEN of an account to activate.
     *
     * @return empty when it is refused
     */
    public Optional<Connexion> conclure(long compteId, boolean bonMotDePasse, String empreinte, Origine origine) {
        Compte compte = comptes.reserver(compteId);
        Compte.Seuils seuils = seuils();
        boolean numenDurable = Configuration.courante().estOui(Parametre.ACTIVATION_NUMEN_DURABLE);
        boolean suspendu = compte.estSuspendu(horloge.maintenant());
        if (!suspendu && (bonMotDePasse || compte.sActiveAvec(empreinte, seuils, numenDurable))) {
            compte.reussir(horloge.maintenant());
            journal.noter("CONNEXION", compteId, compte.getReference(), origine.adresse(), null);
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
