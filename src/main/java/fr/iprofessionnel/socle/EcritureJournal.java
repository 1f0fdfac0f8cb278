package fr.iprofessionnel.socle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Adds lines to the chain of the audit journal, by the server or by the command line, in the transaction of a connection.
 * Lines wait for one another until the end of that transaction, as each follows the last: it has to be short.
 */
public final class EcritureJournal {

    private static final int DETAIL = 300;

    private final Connection connexion;
    private final ChaineJournal chaine;
    private final AtomicReference<ChaineJournal.Etat> vu;

    /** For who writes a line now and then. */
    public EcritureJournal(Connection connexion, Cles cles) {
        this(connexion, cles, new AtomicReference<>());
    }

    /**
     * For who writes many.
     *
     * @param vu where the chain was when they last wrote: most often it is still there, and need not be read. It may be
     *     wrong, and hold nothing
     */
    EcritureJournal(Connection connexion, Cles cles, AtomicReference<ChaineJournal.Etat> vu) {
        this.connexion = connexion;
        this.chaine = new ChaineJournal(cles);
        this.vu = vu;
    }

    /**
     * What a line says.
     *
     * @param le milliseconds since 1970
     * @param evenement what happened, one word of a closed list
     * @param compteId who did it, null when unknown
     * @param objet public reference of what it was done to, null when nothing
     * @param adresse network address, null when there is none
     * @param detail more, null when nothing; cut after 300 signs
     */
    public record Ligne(long le, String evenement, Long compteId, String objet, String adresse, String detail) {

        /** Cuts what is too long. */
        public Ligne {
            detail = detail == null ? null : detail.substring(0, Math.min(DETAIL, detail.length()));
        }
    }

    /** Adds a line, at the first try where nobody else adds one at the same moment. */
    public void ajouter(Ligne ligne) throws SQLException {
        ChaineJournal.Etat connu = vu.get();
        boolean ajoutee = ajouterApres(connu == null ? ChaineJournal.Etat.lire(connexion) : connu, ligne)
                || ajouterApres(reserver(), ligne);
        if (!ajoutee) {
            throw new IllegalStateException("The chain of the journal changed while it was kept.");
        }
    }

    /** Adds a line where the chain was seen to end; false, with nothing written, when it ends elsewhere by now. */
    private boolean ajouterApres(ChaineJournal.Etat etat, Ligne ligne) throws SQLException {
        ChaineJournal.Maillon maillon = new ChaineJournal.Maillon(
                etat.rang() + 1,
                ligne.le(),
                ligne.evenement(),
                ligne.compteId(),
                ligne.objet(),
                ligne.adresse(),
                ligne.detail(),
                null);
        String empreinte = chaine.empreinte(etat.empreinte(), maillon);
        if (!sceller(new ChaineJournal.Repere(maillon.rang(), empreinte), etat.debut(), etat)) {
            return false;
        }
        ecrire(
                """
                insert into journal (id, le, evenement, compte_id, objet, adresse, detail, rang, empreinte)
                values ((select coalesce(max(id), 0) + 1 from journal), ?, ?, cast(? as bigint),
                    cast(? as varchar(100)), cast(? as varchar(45)), cast(? as varchar(300)), ?, ?)
                """,
                ligne.le(),
                ligne.evenement(),
                ligne.compteId(),
                ligne.objet(),
                ligne.adresse(),
                ligne.detail(),
                maillon.rang(),
                empreinte);
        return true;
    }

    /** Where the chain stands, kept from others until the end of the transaction. */
    ChaineJournal.Etat reserver() throws SQLException {
        ecrire("update journal_chaine set rang = rang where id = 1");
        return ChaineJournal.Etat.lire(connexion);
    }

    /**
     * Writes down where the chain ends and begins, and keeps it from others until the end of the transaction.
     *
     * @param avant where it was seen to end and begin
     * @return false when that has changed since: nothing is written
     */
    boolean sceller(ChaineJournal.Repere fin, ChaineJournal.Repere debut, ChaineJournal.Etat avant)
            throws SQLException {
        String sceau = chaine.sceau(fin, debut);
        boolean ecrit = ecrire(
                        """
                update journal_chaine set rang = ?, empreinte = ?, debut_rang = ?, debut_empreinte = ?, sceau = ?
                where id = 1 and rang = ? and empreinte = ? and debut_rang = ?
                """,
                        fin.rang(),
                        fin.empreinte(),
                        debut.rang(),
                        debut.empreinte(),
                        sceau,
                        avant.rang(),
                        avant.empreinte(),
                        avant.debutRang())
                == 1;
        if (ecrit) {
            vu.set(new ChaineJournal.Etat(fin.rang(), fin.empreinte(), debut.rang(), debut.empreinte(), sceau));
        }
        return ecrit;
    }

    private int ecrire(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement ecriture = connexion.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                AccesSql.poser(ecriture, i + 1, valeurs[i]);
            }
            return ecriture.executeUpdate();
        }
    }
}
