package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Cles;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Role;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * Creates the first account of administration of an empty database, from the two keys that the installer sets. Its code
 * opens the choice of a password, once, as a NUMEN does.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class PremierAdministrateur {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.auth");

    @Inject
    private CompteRepository comptes;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /** Creates the account if both keys are set and nobody administers yet. */
    @PostConstruct
    public void creer() {
        Optional<String> identifiant = Configuration.courante()
                .texte(Parametre.ADMINISTRATEUR_IDENTIFIANT)
                .map(i -> i.toLowerCase(Locale.ROOT));
        Optional<String> code = Configuration.courante().texte(Parametre.ADMINISTRATEUR_CODE);
        // The demonstration brings its own account of administration.
        if (comptes.existeAvecRole(Role.ADMINISTRATEUR)
                || Configuration.courante().estOui(Parametre.DEMONSTRATION)) {
            return;
        }
        if (identifiant.isEmpty() || code.isEmpty()) {
            JOURNAL.warning("Aucun compte d'administration : réglez les clés "
                    + Parametre.ADMINISTRATEUR_IDENTIFIANT.cle() + " et " + Parametre.ADMINISTRATEUR_CODE.cle()
                    + ", puis redémarrez.");
            return;
        }
        comptes.ajouter(new Compte(
                identifiant.get(), Role.ADMINISTRATEUR, cles.empreinteNumen(code.get()), horloge.maintenant()));
        JOURNAL.info("Compte d'administration créé : " + identifiant.get());
    }
}
