package fr.iprofessionnel.echanges;

import fr.iprofessionnel.annuaire.CleTri;
import fr.iprofessionnel.socle.AccesSql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Gives identifiants: first letter of the first name and family name, without accent, in lower case, then a number from
 * the second person on ({@code fdurand}, {@code fdurand2}…). The numbers given are kept, so that none is ever given
 * again.
 */
final class Identifiants {

    private static final int LONGUEUR = 50;

    private final Map<String, Integer> donnes = new HashMap<>();
    private final Map<String, Integer> connus = new HashMap<>();

    /** What the identifiant of this person begins with. */
    static String base(String prenom, String nom) {
        String initiale = CleTri.de(prenom).isEmpty() ? "" : CleTri.de(prenom).substring(0, 1);
        String base = initiale + CleTri.de(nom).replace(" ", "");
        return base.isEmpty() ? "agent" : base.substring(0, Math.min(LONGUEUR, base.length()));
    }

    /** Reads the numbers already given for these beginnings, and keeps them from others. */
    void lire(Connection connexion, Collection<String> bases) throws SQLException {
        try (PreparedStatement lecture =
                connexion.prepareStatement("select base, dernier from identifiant_donne where base in ("
                        + AccesSql.parametres(bases.size()) + ")")) {
            Sql.poser(lecture, List.copyOf(bases));
            try (ResultSet lignes = lecture.executeQuery()) {
                while (lignes.next()) {
                    connus.put(lignes.getString(1), lignes.getInt(2));
                }
            }
        }
    }

    /** The identifiant of one more person. */
    String donner(String base) {
        int numero = donnes.getOrDefault(base, connus.getOrDefault(base, 0)) + 1;
        donnes.put(base, numero);
        return numero == 1 ? base : base + numero;
    }

    /** Writes the numbers that were given. */
    void ecrire(Connection connexion) throws SQLException {
        try (PreparedStatement ajout =
                        connexion.prepareStatement("insert into identifiant_donne (dernier, base) values (?, ?)");
                PreparedStatement mise =
                        connexion.prepareStatement("update identifiant_donne set dernier = ? where base = ?")) {
            for (String base : new TreeSet<>(donnes.keySet())) {
                PreparedStatement ecriture = connus.containsKey(base) ? mise : ajout;
                ecriture.setInt(1, donnes.get(base));
                ecriture.setString(2, base);
                ecriture.addBatch();
            }
            ajout.executeBatch();
            mise.executeBatch();
        }
    }
}
