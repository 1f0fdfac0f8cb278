package fr.iprofessionnel.echanges;

import fr.iprofessionnel.dossier.Rubrique;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;

/** Writes what an import found and did, in the transaction of what it wrote. */
final class JournalImport {

    private JournalImport() {}

    static void ecrire(Connection connexion, long importId, List<Anomalie> anomalies) throws SQLException {
        try (PreparedStatement ajout = connexion.prepareStatement("""
                insert into import_anomalie (import_id, fichier, ligne, colonne, valeur, gravite, motif)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (Anomalie anomalie : anomalies) {
                ajout.setLong(1, importId);
                ajout.setString(2, anomalie.fichier());
                if (anomalie.ligne() == null) {
                    ajout.setNull(3, Types.INTEGER);
                } else {
                    ajout.setInt(3, anomalie.ligne());
                }
                ajout.setString(4, anomalie.colonne());
                ajout.setString(5, anomalie.valeur());
                ajout.setString(6, anomalie.gravite().name());
                ajout.setString(7, anomalie.motif());
                ajout.addBatch();
            }
            ajout.executeBatch();
        }
    }

    /** Forgets what an import had found before it was cut off at its beginning. */
    static void effacer(Connection connexion, long importId) throws SQLException {
        try (PreparedStatement retrait =
                connexion.prepareStatement("delete from import_anomalie where import_id = ?")) {
            retrait.setLong(1, importId);
            retrait.executeUpdate();
        }
    }

    /**
     * Advances the counters of a running import.
     *
     * @return false when the import was stopped: what the transaction wrote must be undone
     */
    static boolean avancer(Connection connexion, long importId, BilanLot bilan) throws SQLException {
        try (PreparedStatement mise = connexion.prepareStatement("""
                update import_fichier set traites = traites + ?, crees = crees + ?, modifies = modifies + ?,
                    inchanges = inchanges + ?, rejetes = rejetes + ?
                where id = ? and etat = 'EN_COURS'
                """)) {
            mise.setInt(1, bilan.traites());
            mise.setInt(2, bilan.crees());
            mise.setInt(3, bilan.modifies());
            mise.setInt(4, bilan.inchanges());
            mise.setInt(5, bilan.rejetes());
            mise.setLong(6, importId);
            if (mise.executeUpdate() == 0) {
                return false;
            }
        }
        ecrireRubriques(connexion, importId, bilan.rubriques());
        ecrire(connexion, importId, bilan.anomalies());
        return true;
    }

    private static void ecrireRubriques(Connection connexion, long importId, Map<Rubrique, int[]> comptes)
            throws SQLException {
        for (Map.Entry<Rubrique, int[]> compte : comptes.entrySet()) {
            try (PreparedStatement mise = connexion.prepareStatement("""
                            update import_rubrique set ajoutees = ajoutees + ?, modifiees = modifiees + ?,
                                retirees = retirees + ?
                            where import_id = ? and rubrique = ?
                            """);
                    PreparedStatement ajout = connexion.prepareStatement("""
                            insert into import_rubrique (ajoutees, modifiees, retirees, import_id, rubrique)
                            values (?, ?, ?, ?, ?)
                            """)) {
                poser(mise, importId, compte);
                if (mise.executeUpdate() == 0) {
                    poser(ajout, importId, compte);
                    ajout.executeUpdate();
                }
            }
        }
    }

    private static void poser(PreparedStatement statement, long importId, Map.Entry<Rubrique, int[]> compte)
            throws SQLException {
        for (int i = 0; i < compte.getValue().length; i++) {
            statement.setInt(i + 1, compte.getValue()[i]);
        }
        statement.setLong(4, importId);
        statement.setString(5, compte.getKey().name());
    }
}
