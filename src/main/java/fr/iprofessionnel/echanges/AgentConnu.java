package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.AccesSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A person whom the database holds already.
 *
 * @param agentId person
 * @param compteId account
 * @param roles roles of the account, as the column keeps them
 * @param identite civility, names and birth, in one text to compare
 * @param dossierId file, null when the person has none
 * @param empreinte fingerprint of the content of the file, null without file
 */
record AgentConnu(long agentId, long compteId, String roles, String identite, Long dossierId, String empreinte) {

    /** The known persons among these, by the fingerprint of their NUMEN. */
    static Map<String, AgentConnu> parmi(Connection connexion, List<String> numens) throws SQLException {
        Map<String, AgentConnu> connus = new HashMap<>();
        if (numens.isEmpty()) {
            return connus;
        }
        String requete = """
                select a.numen_empreinte, a.id, c.id, c.roles, a.civilite, a.nom_usage, a.nom_naissance, a.prenom,
                    a.date_naissance, a.courriel_academique, d.id, d.empreinte
                from agent a join compte c on c.agent_id = a.id left join dossier d on d.agent_id = a.id
                where a.numen_empreinte in (%s)
                """.formatted(AccesSql.parametres(numens.size()));
        try (PreparedStatement lecture = connexion.prepareStatement(requete)) {
            Sql.poser(lecture, numens);
            try (ResultSet ligne = lecture.executeQuery()) {
                while (ligne.next()) {
                    connus.put(ligne.getString(1), lire(ligne));
                }
            }
        }
        return connus;
    }

    private static AgentConnu lire(ResultSet ligne) throws SQLException {
        IdentiteAgent identite = new IdentiteAgent(
                ligne.getString(5),
                ligne.getString(6),
                ligne.getString(7),
                ligne.getString(8),
                ligne.getDate(9).toLocalDate(),
                ligne.getString(10));
        long dossier = ligne.getLong(11);
        Long dossierId = ligne.wasNull() ? null : Long.valueOf(dossier);
        return new AgentConnu(
                ligne.getLong(2),
                ligne.getLong(3),
                ligne.getString(4),
                identite.toString(),
                dossierId,
                ligne.getString(12));
    }
}
