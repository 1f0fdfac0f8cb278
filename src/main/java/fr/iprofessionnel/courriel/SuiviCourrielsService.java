package fr.iprofessionnel.courriel;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What becomes of each e-mail, each step in a transaction of its own: a server that dies between two of them leaves an
 * e-mail that is tried again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SuiviCourrielsService {

    private static final int LOT = 50;
    private static final Duration BAIL = Duration.ofMinutes(5);
    private static final Duration PREMIERE_ATTENTE = Duration.ofSeconds(30);
    private static final Duration PLUS_LONGUE_ATTENTE = Duration.ofHours(1);
    private static final Duration CONSERVATION = Duration.ofDays(30);

    @Inject
    private CourrielRepository courriels;

    @Inject
    private Horloge horloge;

    /** Those whose turn has come. */
    public List<Courriel> aEnvoyer() {
        return courriels.aEnvoyer(horloge.maintenant(), LOT);
    }

    /** Whether this node is the one that sends it. */
    public boolean prendre(Courriel courriel) {
        Instant maintenant = horloge.maintenant();
        return courriels.prendre(courriel.id(), maintenant, maintenant.plus(BAIL));
    }

    /** The mail server has taken it. */
    public void envoye(Courriel courriel) {
        courriels.envoye(courriel.id(), horloge.maintenant());
    }

    /** The mail server has not taken it: it is tried again, later and later, and in the end given up. */
    public void refuse(Courriel courriel, String erreur) {
        Instant maintenant = horloge.maintenant();
        Duration limite = Duration.ofHours(Configuration.courante().entier(Parametre.COURRIEL_DUREE));
        if (Instant.ofEpochMilli(courriel.creeLe()).plus(limite).isBefore(maintenant)) {
            courriels.abandonne(courriel.id(), maintenant, erreur);
        } else {
            courriels.refuse(courriel.id(), maintenant.plus(attente(courriel.essais())), erreur);
        }
    }

    /** Twice as long each time, up to an hour. */
    static Duration attente(int essais) {
        Duration attente = PREMIERE_ATTENTE.multipliedBy(1L << Math.min(essais, 10));
        return attente.compareTo(PLUS_LONGUE_ATTENTE) > 0 ? PLUS_LONGUE_ATTENTE : attente;
    }

    /** Forgets those that left long ago. */
    public void oublier() {
        courriels.oublier(horloge.maintenant().minus(CONSERVATION));
    }
}
