package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.CleTri;
import fr.iprofessionnel.annuaire.Portefeuille;
import fr.iprofessionnel.socle.AccesSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Writes the heads of files: fingerprint, portfolio, and where the person stands today. */
final class EcritureDossiers implements AutoCloseable {

    private static final String SITUATION =
            "portefeuille_id, echelle, grade, echelon, chevron, uai, discipline, degre, situation_au,"
                    + " situation_change_le, cle_tri, cle_etablissement, cle_echelle";

    private final ContexteImport contexte;
    private final PreparedStatement ajout;
    private final PreparedStatement correction;

    EcritureDossiers(Connection connexion, ContexteImport contexte) throws SQLException {
        this.contexte = contexte;
        ajout = connexion.prepareStatement("insert into dossier (" + SITUATION
                + ", empreinte, import_id, confirme_le, id, reference, agent_id, version) values ("
                + AccesSql.parametres(19) + ", 0)");
        correction = connexion.prepareStatement("update dossier set " + SITUATION.replace(",", " = ?,")
                + " = ?, empreinte = ?, import_id = ?, confirme_le = ?, absent_depuis = null, version = version + 1"
                + " where id = ?");
    }

    void ajouter(long id, String reference, long agentId, DossierLu dossier, String empreinte) throws SQLException {
        int rang = poser(ajout, dossier, empreinte);
        ajout.setLong(rang++, id);
        ajout.setString(rang++, reference);
        ajout.setLong(rang, agentId);
        ajout.addBatch();
    }

    void corriger(long id, DossierLu dossier, String empreinte) throws SQLException {
        correction.setLong(poser(correction, dossier, empreinte), id);
        correction.addBatch();
    }

    private int poser(PreparedStatement statement, DossierLu dossier, String empreinte) throws SQLException {
        IdentiteAgent identite = IdentiteAgent.de(dossier);
        Situation situation = Situation.le(contexte.aujourdhui(), dossier.lignes());
        int rang = poserSituation(statement, contexte, situation, identite.nomUsage(), identite.prenom());
        statement.setString(rang++, empreinte);
        statement.setLong(rang++, contexte.importId());
        Sql.poserJour(statement, rang++, contexte.extraction());
        return rang;
    }

    /** Sets the columns that say where the person stands; gives the rank of the next parameter. */
    static int poserSituation(
            PreparedStatement statement, ContexteImport contexte, Situation situation, String nom, String prenom)
            throws SQLException {
        ContexteImport.EtablissementConnu ecole =
                situation.uai() == null ? null : contexte.etablissements().get(situation.uai());
        Integer degre = situation.degre(ecole == null ? null : Integer.valueOf(ecole.degre()));
        Long portefeuille = contexte.portefeuille(
                        situation.critere(nom, degre, ecole == null ? null : ecole.departement()))
                .map(Portefeuille::getId)
                .orElse(null);
        if (portefeuille == null) {
            statement.setNull(1, Types.BIGINT);
        } else {
            statement.setLong(1, portefeuille);
        }
        statement.setString(2, situation.echelle());
        statement.setString(3, situation.grade());
        statement.setString(4, situation.echelon());
        statement.setString(5, situation.chevron());
        statement.setString(6, situation.uai());
        statement.setString(7, situation.discipline());
        Sql.poserEntier(statement, 8, degre);
        Sql.poserJour(statement, 9, contexte.aujourdhui());
        Sql.poserJour(statement, 10, situation.changeLe());
        statement.setString(11, CleTri.de(nom, prenom));
        statement.setString(12, ecole == null ? "~" : ecole.cleTri());
        statement.setString(13, situation.cleEchelle());
        return 14;
    }

    void envoyer() throws SQLException {
        ajout.executeBatch();
        correction.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        ajout.close();
        correction.close();
    }
}
