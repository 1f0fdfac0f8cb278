package fr.iprofessionnel.socle;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/**
 * Throttling: how often something may be done by somebody in a time. The counters are rows, so that they hold after a
 * restart and for every node, and are kept even when what they counted was undone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DebitService {

    private static final int CLE = 100;

    @Resource
    private SessionContext transaction;

    @Inject
    private AccesSql sql;

    @Inject
    private Horloge horloge;

    /**
     * Counts once more, and says whether it is allowed.
     *
     * @param usage what is done
     * @param qui who does it: network address, account; of at most 45 signs
     * @param maximum how often it may be done
     * @param duree in how much time, from the first of them
     */
    public boolean prendre(String usage, String qui, int maximum, Duration duree) {
        return compter(usage, qui, duree) <= maximum;
    }

    /** Counts once more; how often it was done since the first time within this duration, this one included. */
    public int compter(String usage, String qui, Duration duree) {
        String cle = cle(usage, qui);
        Instant maintenant = horloge.maintenant();
        Instant depuis = maintenant.minus(duree);
        if (sql.ecrire("update debit set nombre = nombre + 1 where cle = ? and depuis > ?", cle, depuis) == 1) {
            return nombre(cle, depuis);
        }
        if (sql.ecrire("update debit set nombre = 1, depuis = ? where cle = ?", maintenant, cle) == 0) {
            commencer(cle, maintenant);
        }
        return 1;
    }

    private void commencer(String cle, Instant maintenant) {
        try {
            sql.ecrire("insert into debit (cle, depuis, nombre) values (?, ?, 1)", cle, maintenant);
        } catch (IllegalStateException e) {
            // Another request began it at the same moment.
            transaction.setRollbackOnly();
        }
    }

    /** How often it was done within this duration. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public int lire(String usage, String qui, Duration duree) {
        return nombre(cle(usage, qui), horloge.maintenant().minus(duree));
    }

    private int nombre(String cle, Instant depuis) {
        return sql.premier(
                        "select nombre from debit where cle = ? and depuis > ?",
                        AccesSql.Colonnes::petitNombre,
                        cle,
                        depuis)
                .orElse(0);
    }

    private static String cle(String usage, String qui) {
        String cle = usage + " " + qui;
        return cle.substring(0, Math.min(CLE, cle.length()));
    }

    /** Forgets what was counted long ago. */
    public void oublier() {
        sql.ecrire("delete from debit where depuis < ?", horloge.maintenant().minus(Duration.ofDays(2)));
    }
}
