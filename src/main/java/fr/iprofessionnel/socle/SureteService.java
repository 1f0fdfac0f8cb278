package fr.iprofessionnel.socle;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The delay that follows a password that was reset or factors that were lifted: for a day, whoever may have taken the account
 * over can neither move its e-mail address nor do a sensitive act. A second factor that was there before proves its holder,
 * and lifts the delay of the acts; one that was added since proves nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SureteService {

    /** How long the delay is, and that of a change of address. */
    public static final Duration DUREE = Duration.ofHours(24);

    @Inject
    private AccesSql sql;

    @Inject
    private Appelant appelant;

    @Inject
    private Horloge horloge;

    /** Until when, and whether a second factor from before is there. */
    private record Delai(Instant jusqua, boolean facteur) {}

    /** Begins the delay of an account, in the transaction of what it follows. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void commencer(long compteId) {
        sql.ecrire("update compte set surete_le = ? where id = ?", horloge.maintenant(), compteId);
    }

    /** Until when the caller's address cannot be changed; empty when it can. */
    public Optional<Instant> adresseDifferee() {
        return delai().map(Delai::jusqua);
    }

    /** Until when the caller cannot do a sensitive act; empty when they can. */
    public Optional<Instant> acteDiffere() {
        return delai().filter(d -> !d.facteur()).map(Delai::jusqua);
    }

    /**
     * Refuses a change of the caller's address.
     *
     * @throws Refus when it cannot be changed now
     */
    public void exigerAdresse() {
        adresseDifferee().ifPresent(jusqua -> {
            throw new Refus("surete.adresse", Formats.moment(jusqua));
        });
    }

    /**
     * The caller, who showed lately who they are and may do a sensitive act.
     *
     * @throws Refus when they showed it too long ago, or have to wait
     */
    public AgentConnecte exigerActe() {
        AgentConnecte agent = appelant.exigerPreuve();
        acteDiffere().ifPresent(jusqua -> {
            throw new Refus("surete.acte", Formats.moment(jusqua));
        });
        return agent;
    }

    private Optional<Delai> delai() {
        return sql.premier(
                "select c.surete_le, (select count(*) from facteur f where f.compte_id = c.id and f.confirme_le < c.surete_le)"
                        + " from compte c where c.id = ? and c.surete_le > ?",
                c -> new Delai(c.instant().plus(DUREE), c.nombre() > 0),
                appelant.exiger().compteId(),
                horloge.maintenant().minus(DUREE));
    }
}
