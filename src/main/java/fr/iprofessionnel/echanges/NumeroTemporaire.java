package fr.iprofessionnel.echanges;

import fr.iprofessionnel.socle.Cles;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * The number of a temporary agent, who uses it in the place of a NUMEN; kept as the NUMEN is, as a keyed fingerprint.
 *
 * @param numero in clear for this time only
 * @param jusquau last day on which it serves, the end of the account's validity; null when none is known
 */
record NumeroTemporaire(String numero, LocalDate jusquau) {

    /** What tells in the fingerprint of a file that the number or its day has changed. */
    String empreinte(Cles cles) {
        return cles.empreinteNumen(numero) + "|" + jusquau;
    }

    /** Writes it down for a person; none takes away the one before. */
    static void ecrire(Connection connexion, Cles cles, long agent, NumeroTemporaire numero) throws SQLException {
        try (PreparedStatement mise =
                connexion.prepareStatement("update agent set numero_empreinte = ?, numero_jusquau = ? where id = ?")) {
            mise.setString(1, numero == null ? null : cles.empreinteNumen(numero.numero()));
            Sql.poserJour(mise, 2, numero == null ? null : numero.jusquau());
            mise.setLong(3, agent);
            mise.executeUpdate();
        }
    }
}
