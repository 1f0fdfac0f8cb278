package fr.iprofessionnel.echanges;

import fr.iprofessionnel.dossier.Rubrique;
import fr.iprofessionnel.socle.AccesSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the lines of files, by lots: adds the new ones, closes those that are corrected or gone. */
final class EcritureLignes implements AutoCloseable {

    private static final int FIXES = 6;

    private final PreparedStatement ajout;
    private final PreparedStatement cloture;
    private final long importId;
    private final Instant maintenant;

    EcritureLignes(Connection connexion, long importId, Instant maintenant) throws SQLException {
        this.importId = importId;
        this.maintenant = maintenant;
        ajout = connexion.prepareStatement(
                "insert into ligne_dossier (dossier_id, rubrique, cle, connu_du, import_id, auteur_id, "
                        + ColonneLigne.LISTE + ") values (?, ?, ?, ?, ?, ?, " + ColonneLigne.PARAMETRES + ")");
        cloture = connexion.prepareStatement("update ligne_dossier set connu_au = ? where id = ?");
    }

    /**
     * A line that is held true now.
     *
     * @param id number
     * @param saisieParLAgent whether the teacher wrote it: an import leaves it
     * @param ligne content
     */
    record Presente(long id, boolean saisieParLAgent, LigneImport ligne) {}

    /** The lines held true now, by file. */
    static Map<Long, List<Presente>> presentes(Connection connexion, List<Long> dossiers) throws SQLException {
        Map<Long, List<Presente>> lues = new HashMap<>();
        if (dossiers.isEmpty()) {
            return lues;
        }
        String requete = "select id, dossier_id, rubrique, auteur_id, " + ColonneLigne.LISTE
                + " from ligne_dossier where connu_au is null and dossier_id in ("
                + AccesSql.parametres(dossiers.size()) + ")";
        try (PreparedStatement lecture = connexion.prepareStatement(requete)) {
            Sql.poser(lecture, dossiers);
            try (ResultSet ligne = lecture.executeQuery()) {
                while (ligne.next()) {
                    lues.computeIfAbsent(ligne.getLong(2), d -> new ArrayList<>())
                            .add(lire(ligne));
                }
            }
        }
        return lues;
    }

    private static Presente lire(ResultSet ligne) throws SQLException {
        Map<ColonneLigne, Object> valeurs = new EnumMap<>(ColonneLigne.class);
        for (ColonneLigne colonne : ColonneLigne.values()) {
            Object valeur = colonne.lire(ligne);
            if (valeur != null) {
                valeurs.put(colonne, valeur);
            }
        }
        boolean saisie = ligne.getObject("auteur_id") != null;
        return new Presente(
                ligne.getLong("id"),
                saisie,
                new LigneImport(Rubrique.valueOf(ligne.getString("rubrique")), 0, valeurs));
    }

    void ajouter(long dossierId, LigneImport ligne) throws SQLException {
        ajout.setLong(1, dossierId);
        ajout.setString(2, ligne.rubrique().name());
        ajout.setString(3, ligne.cle());
        ajout.setLong(4, maintenant.toEpochMilli());
        ajout.setLong(5, importId);
        ajout.setNull(FIXES, Types.BIGINT);
        int rang = FIXES + 1;
        for (ColonneLigne colonne : ColonneLigne.values()) {
            colonne.ecrire(ajout, rang++, ligne.valeurs().get(colonne));
        }
        ajout.addBatch();
    }

    void clore(long ligneId) throws SQLException {
        cloture.setLong(1, maintenant.toEpochMilli());
        cloture.setLong(2, ligneId);
        cloture.addBatch();
    }

    /** Sends what was prepared. */
    void envoyer() throws SQLException {
        cloture.executeBatch();
        ajout.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        ajout.close();
        cloture.close();
    }
}
