package fr.iprofessionnel.socle;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The audit journal: sign-ins, refusals, imports, what was opened. Its lines are kept even when what they tell of was
 * undone, and are a chain (see {@link ChaineJournal}). No password, no NUMEN, no content of a file.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JournalService {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.audit");
    private static final int DETAIL = 300;

    private static final String LECTURE =
            "select rang, empreinte, debut_rang, debut_empreinte, sceau from journal_chaine where id = 1";

    @Inject
    private AccesSql sql;

    @Inject
    private Cles cles;

    @Inject
    private Horloge horloge;

    /**
     * Adds a line. Lines wait for one another for the time of a short transaction, as each follows the last.
     *
     * @param evenement what happened, one word of a closed list such as {@code CONNEXION}
     * @param compteId who did it, null when unknown
     * @param objet public reference of what it was done to, null when nothing
     * @param adresse network address, null outside a request
     * @param detail more, null when nothing
     */
    public void noter(String evenement, Long compteId, String objet, String adresse, String detail) {
        ChaineJournal chaine = new ChaineJournal(cles);
        ChaineJournal.Etat etat = reserver();
        String court = detail == null ? null : detail.substring(0, Math.min(DETAIL, detail.length()));
        ChaineJournal.Maillon ligne = new ChaineJournal.Maillon(
                etat.rang() + 1, horloge.maintenant().toEpochMilli(), evenement, compteId, objet, adresse, court, null);
        String empreinte = chaine.empreinte(etat.empreinte(), ligne);
        ajouter(ligne, empreinte);
        sceller(chaine, ligne.rang(), empreinte, etat.debutRang(), etat.debutEmpreinte());
        JOURNAL.log(Level.INFO, "{0} compte={1} objet={2} adresse={3} {4}", new Object[] {
            evenement, compteId, objet, adresse, court == null ? "" : court
        });
    }

    /** Where the chain stands, kept from others until the end of the transaction. */
    private ChaineJournal.Etat reserver() {
        sql.ecrire("update journal_chaine set rang = rang where id = 1");
        return sql.premier(LECTURE, JournalService::etat).orElseThrow();
    }

    private static ChaineJournal.Etat etat(AccesSql.Colonnes c) throws SQLException {
        return new ChaineJournal.Etat(c.nombre(), c.texte(), c.nombre(), c.texte(), c.texte());
    }

    private void ajouter(ChaineJournal.Maillon ligne, String empreinte) {
        sql.ecrire(
                """
                insert into journal (id, le, evenement, compte_id, objet, adresse, detail, rang, empreinte)
                values (?, ?, ?, cast(? as bigint), cast(? as varchar(100)), cast(? as varchar(45)),
                    cast(? as varchar(300)), ?, ?)
                """,
                sql.suivant("journal"),
                ligne.le(),
                ligne.evenement(),
                ligne.compteId(),
                ligne.objet(),
                ligne.adresse(),
                ligne.detail(),
                ligne.rang(),
                empreinte);
    }

    private void sceller(ChaineJournal chaine, long rang, String empreinte, long debutRang, String debutEmpreinte) {
        sql.ecrire(
                """
                update journal_chaine set rang = ?, empreinte = ?, debut_rang = ?, debut_empreinte = ?, sceau = ?
                where id = 1
                """,
                rang,
                empreinte,
                debutRang,
                debutEmpreinte,
                chaine.sceau(rang, empreinte, debutRang, debutEmpreinte));
    }

    /**
     * Removes the lines that are older than the journal is kept. The chain then begins after the last of them, whose
     * fingerprint stays, under seal: what is left can still be verified.
     */
    public void purger() {
        int mois = Configuration.courante().entier(Parametre.JOURNAL_CONSERVATION);
        Instant avant =
                horloge.maintenant().atZone(Horloge.PARIS).minusMonths(mois).toInstant();
        purger(avant);
    }

    void purger(Instant avant) {
        ChaineJournal.Etat etat = reserver();
        sql.premier("""
                        select rang, empreinte from journal where rang is not null and le < ?
                            and rang < (select coalesce(min(j.rang), ?) from journal j where j.le >= ?)
                        order by rang desc fetch first 1 rows only
                        """, c -> new ChaineJournal.Repere(c.nombre(), c.texte()), avant, Long.MAX_VALUE, avant)
                .ifPresent(dernier -> {
                    sql.ecrire("delete from journal where rang <= ?", dernier.rang());
                    sceller(
                            new ChaineJournal(cles),
                            etat.rang(),
                            etat.empreinte(),
                            dernier.rang(),
                            dernier.empreinte());
                });
        sql.ecrire("delete from journal where rang is null and le < ?", avant);
    }
}
