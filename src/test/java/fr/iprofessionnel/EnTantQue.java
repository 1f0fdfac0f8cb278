package fr.iprofessionnel;

import fr.iprofessionnel.compte.RolesConverter;
import fr.iprofessionnel.socle.AgentConnecte;
import fr.iprofessionnel.socle.Appelant;
import fr.iprofessionnel.socle.Migrations;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Inside the server, does something as if the request were that of a person. */
public final class EnTantQue {

    private EnTantQue() {}

    /** As nobody. */
    public static <T> T personne(Callable<T> action) throws Exception {
        return agent(null, action);
    }

    /** As the holder of this identifiant. */
    public static <T> T compte(String identifiant, Callable<T> action) throws Exception {
        return agent(lire(identifiant), action);
    }

    /** As this person, or nobody when null. */
    public static <T> T agent(AgentConnecte agent, Callable<T> action) throws Exception {
        RequestContextController requete =
                CDI.current().select(RequestContextController.class).get();
        boolean ouverte = requete.activate();
        Appelant appelant = CDI.current().select(Appelant.class).get();
        try {
            appelant.reconnaitre(agent);
            return action.call();
        } finally {
            appelant.reconnaitre(null);
            if (ouverte) {
                requete.deactivate();
            }
        }
    }

    /** The person, with the roles that the database gives them now. */
    public static AgentConnecte lire(String identifiant) {
        try (Connection connexion = source().getConnection();
                PreparedStatement lecture = connexion.prepareStatement(
                        "select id, reference, agent_id, roles from compte where identifiant = ?")) {
            lecture.setString(1, identifiant);
            try (ResultSet ligne = lecture.executeQuery()) {
                if (!ligne.next()) {
                    throw new IllegalStateException("Compte inconnu : " + identifiant);
                }
                Object agentId = ligne.getObject(3);
                return new AgentConnecte(
                        ligne.getLong(1),
                        ligne.getString(2),
                        identifiant,
                        agentId == null ? null : ((Number) agentId).longValue(),
                        identifiant,
                        null,
                        Set.copyOf(new RolesConverter().convertToEntityAttribute(ligne.getString(4))),
                        0,
                        "jeton",
                        null,
                        Instant.now().plusSeconds(600),
                        null,
                        Instant.now());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a query that gives one cell. */
    public static String sql(String requete) {
        try (Connection connexion = source().getConnection();
                PreparedStatement lecture = connexion.prepareStatement(requete);
                ResultSet ligne = lecture.executeQuery()) {
            return ligne.next() ? ligne.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(requete, e);
        }
    }

    @SuppressWarnings("BanJNDI") // The name is a constant of ours.
    private static DataSource source() {
        try {
            return (DataSource) new InitialContext().lookup(Migrations.SOURCE);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }
}
