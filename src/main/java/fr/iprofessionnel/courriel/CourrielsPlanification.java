package fr.iprofessionnel.courriel;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.naming.NamingException;

/**
 * Sends the e-mails that wait, every ten seconds. On several nodes each takes what no other has taken. No transaction is
 * open while the mail server is spoken to.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CourrielsPlanification {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.courriel");

    @Inject
    private SuiviCourrielsService suivi;

    private final AtomicBoolean occupee = new AtomicBoolean();

    /** Sends those whose turn has come. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "courriels")
    public void distribuer() {
        Optional<String> expediteur = Configuration.courante().texte(Parametre.COURRIEL_EXPEDITEUR);
        if (expediteur.isEmpty() || !occupee.compareAndSet(false, true)) {
            return;
        }
        try {
            for (Courriel courriel : suivi.aEnvoyer()) {
                if (suivi.prendre(courriel)) {
                    envoyer(courriel, expediteur.get());
                }
            }
        } catch (RuntimeException e) {
            JOURNAL.log(Level.WARNING, "L'envoi des courriels a échoué ; nouvel essai dans dix secondes.", e);
        } finally {
            occupee.set(false);
        }
    }

    private void envoyer(Courriel courriel, String expediteur) {
        try {
            EnvoiSmtp.envoyer(courriel, expediteur);
            suivi.envoye(courriel);
        } catch (MessagingException | NamingException e) {
            // The reason may name the address: it is kept in the database, not in the log.
            JOURNAL.log(Level.WARNING, "Courriel {0} refusé par le serveur de messagerie.", courriel.id());
            suivi.refuse(courriel, e.getMessage());
        }
    }

    /** Each night. */
    @Schedule(hour = "1", minute = "20", timezone = "Europe/Paris", persistent = false, info = "oubli des courriels")
    public void chaqueNuit() {
        suivi.oublier();
    }
}
