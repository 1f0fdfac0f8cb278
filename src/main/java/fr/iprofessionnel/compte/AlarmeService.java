package fr.iprofessionnel.compte;

import fr.iprofessionnel.courriel.CourrielService;
import fr.iprofessionnel.socle.AccesSql;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.DebitService;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.JournalService;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.socle.Textes;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Watches the failed sign-ins of the whole portal. When they are many, and many more than usual, everybody passes the
 * image test to sign in and the desk is told, once an hour.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AlarmeService {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.auth");
    private static final Duration FENETRE = Duration.ofMinutes(10);
    private static final Duration HABITUDE = Duration.ofDays(7);
    private static final int FOIS = 5;

    @Inject
    private AccesSql sql;

    @Inject
    private EtatAlarme etat;

    @Inject
    private DebitService debits;

    @Inject
    private CourrielService courriels;

    @Inject
    private JournalService journal;

    @Inject
    private Horloge horloge;

    /** Whether it is raised now; looked at every five seconds, whatever the number of sign-ins. */
    public boolean estLevee() {
        return etat.lire(horloge.maintenant(), this::mesurer);
    }

    private boolean mesurer(Instant maintenant) {
        long recents = echecs(maintenant.minus(FENETRE), maintenant);
        int seuil = Configuration.courante().entier(Parametre.CONNEXION_ALARME);
        if (recents < seuil) {
            return false;
        }
        long avant = echecs(maintenant.minus(HABITUDE), maintenant.minus(FENETRE));
        boolean levee = estAnormal(recents, avant);
        if (levee && debits.prendre("alarme", "connexion", 1, Duration.ofHours(1))) {
            alerter(recents);
        }
        return levee;
    }

    /** Whether there are five times as many in ten minutes as in ten minutes of the last seven days. */
    static boolean estAnormal(long recents, long enSeptJours) {
        long fenetres = HABITUDE.toMinutes() / FENETRE.toMinutes();
        return recents * fenetres > FOIS * enSeptJours;
    }

    private long echecs(Instant du, Instant au) {
        return sql.premier(
                        "select count(*) from journal where evenement = 'CONNEXION_REFUSEE' and le >= ? and le < ?",
                        AccesSql.Colonnes::nombre,
                        du,
                        au)
                .orElse(0L);
    }

    private void alerter(long recents) {
        journal.noter("ALARME_CONNEXIONS", null, null, null, recents + " échecs en 10 minutes");
        JOURNAL.log(Level.WARNING, "Afflux de connexions refusées : {0} en 10 minutes.", recents);
        Configuration.courante()
                .texte(Parametre.ASSISTANCE_COURRIEL)
                .ifPresent(a ->
                        courriels.deposer(a, Textes.phrase("alarme.sujet"), Textes.phrase("alarme.texte", recents)));
    }
}
