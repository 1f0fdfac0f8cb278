package fr.iprofessionnel.socle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Adds lines to the chain of the audit journal, by the server or by the command line, in the transaction of a connection.
 * Lines wait for one another until the end of that transaction, as each follows the last: it has to be short. A line that
 * goes with a longer one is deposited there, and given its place in the chain afterwards.
 */
public final class EcritureJournal {

    private static final int DETAIL = 300;

    /** Lines that are given their places at a time. */
    private static final int LOT = 500;

    /** What is written before a deposited line that somebody changed; its detail is the number of that line. */
    private static final String ALTERATION = "JOURNAL_ALTERE";

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

        /** The line at a place of the chain, without its fingerprint. */
        ChaineJournal.Maillon maillon(long rang) {
            return new ChaineJournal.Maillon(rang, le, evenement, compteId, objet, adresse, detail, null);
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
        ChaineJournal.Repere place = suivante(etat.fin(), ligne);
        if (!sceller(place, etat.debut(), etat)) {
            return false;
        }
        inserer(ligne, place.rang(), place.empreinte());
        return true;
    }

    /** The place of a line that follows another. */
    private ChaineJournal.Repere suivante(ChaineJournal.Repere derniere, Ligne ligne) {
        long rang = derniere.rang() + 1;
        return new ChaineJournal.Repere(rang, chaine.empreinte(derniere.empreinte(), ligne.maillon(rang)));
    }

    private void inserer(Ligne ligne, Long rang, String empreinte) throws SQLException {
        // Derby's own numbers would begin again at 1; there the chain keeps two lines from taking the same.
        String numero = estPostgresql() ? "default" : "(select coalesce(max(id), 0) + 1 from journal)";
        ecrire(
                "insert into journal (id, le, evenement, compte_id, objet, adresse, detail, rang, empreinte) values ("
                        + numero
                        + ", ?, ?, cast(? as bigint), cast(? as varchar(100)), cast(? as varchar(45)),"
                        + " cast(? as varchar(300)), cast(? as bigint), ?)",
                ligne.le(),
                ligne.evenement(),
                ligne.compteId(),
                ligne.objet(),
                ligne.adresse(),
                ligne.detail(),
                rang,
                empreinte);
    }

    private boolean estPostgresql() throws SQLException {
        return connexion.getMetaData().getDatabaseProductName().contains("PostgreSQL");
    }

    /**
     * Adds a line that bears the fingerprint of itself alone and waits for its place in the chain: nobody waits for it. On
     * Derby, where one transaction writes at a time, it takes its place at once.
     */
    void deposer(Ligne ligne) throws SQLException {
        if (estPostgresql()) {
            inserer(ligne, null, chaine.depot(ligne));
        } else {
            ajouter(ligne);
        }
    }

    /** A line that waits, as it is kept. */
    private record Deposee(long id, Ligne ligne, String empreinte) {}

    /**
     * Gives their places to lines that were deposited, in the order in which they were. Before one that is not as it was
     * deposited comes another that says so.
     *
     * @return whether there may be others
     */
    boolean enchainer() throws SQLException {
        if (!estPostgresql() || deposees(1).isEmpty()) {
            return false;
        }
        ChaineJournal.Etat etat = reserver();
        // Another server may have placed some of them meanwhile.
        List<Deposee> deposees = deposees(LOT);
        ChaineJournal.Repere derniere = etat.fin();
        try (PreparedStatement placement =
                connexion.prepareStatement("update journal set rang = ?, empreinte = ? where id = ?")) {
            for (Deposee deposee : deposees) {
                if (!chaine.depot(deposee.ligne()).equals(deposee.empreinte())) {
                    Ligne alerte =
                            new Ligne(deposee.ligne().le(), ALTERATION, null, null, null, String.valueOf(deposee.id()));
                    derniere = suivante(derniere, alerte);
                    inserer(alerte, derniere.rang(), derniere.empreinte());
                }
                derniere = suivante(derniere, deposee.ligne());
                placement.setLong(1, derniere.rang());
                placement.setString(2, derniere.empreinte());
                placement.setLong(3, deposee.id());
                placement.addBatch();
            }
            placement.executeBatch();
        }
        sceller(derniere, etat.debut(), etat);
        return deposees.size() == LOT;
    }

    private List<Deposee> deposees(int nombre) throws SQLException {
        List<Deposee> deposees = new ArrayList<>();
        try (PreparedStatement lecture = connexion.prepareStatement(
                        "select id, le, evenement, compte_id, objet, adresse, detail, empreinte"
                                + " from journal where rang is null and empreinte is not null order by id fetch first "
                                + nombre + " rows only");
                ResultSet lignes = lecture.executeQuery()) {
            while (lignes.next()) {
                AccesSql.Colonnes c = new AccesSql.Colonnes(lignes);
                deposees.add(new Deposee(
                        c.nombre(),
                        new Ligne(c.nombre(), c.texte(), c.nombre(), c.texte(), c.texte(), c.texte()),
                        c.texte()));
            }
        }
        return deposees;
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
