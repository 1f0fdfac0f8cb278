package fr.iprofessionnel.socle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Adds lines to the chain of the audit journal, by the server or by the command line, in the transaction of a connection.
 * Lines wait for one another until the end of that transaction, as each follows the last: it has to be short.
 */
public final class EcritureJournal {

    private static final int DETAIL = 300;

    private final Connection connexion;
    private final ChaineJournal chaine;

    public EcritureJournal(Connection connexion, Cles cles) {
        this.connexion = connexion;
        this.chaine = new ChaineJournal(cles);
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

    /** Adds a line. */
    public void ajouter(Ligne ligne) throws SQLException {
        ChaineJournal.Etat etat = reserver();
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
        ecrire("update numerotation set dernier = dernier + 1 where nom = 'journal'");
        ecrire(
                """
                insert into journal (id, le, evenement, compte_id, objet, adresse, detail, rang, empreinte)
                values ((select dernier from numerotation where nom = 'journal'), ?, ?, cast(? as bigint),
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
        sceller(new ChaineJournal.Repere(maillon.rang(), empreinte), etat.debut());
    }

    /** Where the chain stands, kept from others until the end of the transaction. */
    ChaineJournal.Etat reserver() throws SQLException {
        ecrire("update journal_chaine set rang = rang where id = 1");
        return ChaineJournal.Etat.lire(connexion);
    }

    /** Writes down where the chain ends and begins. */
    void sceller(ChaineJournal.Repere fin, ChaineJournal.Repere debut) throws SQLException {
        ecrire("""
                update journal_chaine set rang = ?, empreinte = ?, debut_rang = ?, debut_empreinte = ?, sceau = ?
                where id = 1
                """, fin.rang(), fin.empreinte(), debut.rang(), debut.empreinte(), chaine.sceau(fin, debut));
    }

    private void ecrire(String sql, Object... valeurs) throws SQLException {
        try (PreparedStatement ecriture = connexion.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                AccesSql.poser(ecriture, i + 1, valeurs[i]);
            }
            ecriture.executeUpdate();
        }
    }
}
