package fr.iprofessionnel.socle;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The audit journal: sign-ins, refusals, imports, what was opened. Its lines are kept even when what they tell of was
 * undone, and are a chain (see {@link ChaineJournal}). No password, no NUMEN, no content of a file.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JournalService {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.audit");

    private static final AtomicReference<ChaineJournal.Etat> VU = new AtomicReference<>();

    @Resource(lookup = Migrations.SOURCE)
    private DataSource source;

    @Inject
    private AccesSql sql;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    private interface Travail {
        void faire(EcritureJournal ecriture) throws SQLException;
    }

    /**
     * Adds a line.
     *
     * @param evenement what happened, one word of a closed list such as {@code CONNEXION}
     * @param compteId who did it, null when unknown
     * @param objet public reference of what it was done to, null when nothing
     * @param adresse network address, null outside a request
     * @param detail more, null when nothing
     */
    public void noter(String evenement, Long compteId, String objet, String adresse, String detail) {
        noter(EcritureJournal::ajouter, evenement, compteId, objet, adresse, detail);
    }

    /**
     * Adds a line in the transaction under way: it is there if what it tells of is, and only then. Its place in the chain is
     * given to it a few seconds later by {@link #enchainer}. On Derby it takes it at once, and others wait until the end of that
     * transaction, so that it has to be the last thing that it writes.
     *
     * @param evenement as for {@link #noter}, and so are the others
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void noterAvecLActe(String evenement, Long compteId, String objet, String adresse, String detail) {
        noter(EcritureJournal::deposer, evenement, compteId, objet, adresse, detail);
    }

    private interface Ajout {
        void ajouter(EcritureJournal ecriture, EcritureJournal.Ligne ligne) throws SQLException;
    }

    private void noter(Ajout ajout, String evenement, Long compteId, String objet, String adresse, String detail) {
        long le = horloge.maintenant().toEpochMilli();
        ecrire(e -> ajout.ajouter(e, new EcritureJournal.Ligne(le, evenement, compteId, objet, adresse, detail)));
        JOURNAL.log(Level.INFO, "{0} compte={1} objet={2} adresse={3} {4}", new Object[] {
            evenement, compteId, objet, adresse, detail == null ? "" : detail
        });
    }

    /**
     * Gives their places in the chain to lines that went with an act.
     *
     * @return whether there may be others
     */
    public boolean enchainer() {
        boolean[] reste = {false};
        ecrire(e -> reste[0] = e.enchainer());
        return reste[0];
    }

    private void ecrire(Travail travail) {
        try (Connection connexion = source.getConnection()) {
            travail.faire(new EcritureJournal(connexion, cles, VU));
        } catch (SQLException e) {
            throw new IllegalStateException("La base de données a refusé une ligne du journal.", e);
        }
    }

    /**
     * Removes the lines that are older than the journal is kept. The chain then begins after the last of them, whose
     * fingerprint stays, under seal: what is left can still be verified.
     */
    public void purger() {
        int mois = Configuration.courante().entier(Parametre.JOURNAL_CONSERVATION);
        Instant avant =
                horloge.maintenant().atZone(Horloge.PARIS).minusMonths(mois).toInstant();
        ecrire(e -> purger(e, avant));
    }

    private void purger(EcritureJournal ecriture, Instant avant) throws SQLException {
        ChaineJournal.Etat etat = ecriture.reserver();
        Optional<ChaineJournal.Repere> dernier =
                sql.premier("""
                select rang, empreinte from journal where rang is not null and le < ?
                    and rang < (select coalesce(min(j.rang), ?) from journal j where j.rang is not null and j.le >= ?)
                order by rang desc fetch first 1 rows only
                """, c -> new ChaineJournal.Repere(c.nombre(), c.texte()), avant, Long.MAX_VALUE, avant);
        if (dernier.isPresent()) {
            sql.ecrire("delete from journal where rang <= ?", dernier.get().rang());
            ecriture.sceller(etat.fin(), dernier.get(), etat);
        }
        sql.ecrire("delete from journal where rang is null and le < ?", avant);
    }
}
