package fr.iprofessionnel.navigateur;

import fr.iprofessionnel.socle.Cles;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/**
 * A WildFly on a real PostgreSQL, with the demonstration: the same WAR, other configuration keys. Started once, at its
 * first use; both end with the tests.
 */
public final class ServeurPostgres {

    private static ServeurPostgres unique;

    private final EmbeddedPostgres base;
    private final Serveur serveur;

    /** Teachers of its demonstration: enough to see, few enough to be quick. */
    public static final int ENSEIGNANTS = 120;

    private ServeurPostgres() {
        try {
            base = EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serveur = Serveur.wildfly(
                        Banc.POSTGRES,
                        "postgres",
                        Map.of(
                                "base.url",
                                "jdbc:postgresql://localhost:" + base.getPort() + "/postgres",
                                "base.utilisateur",
                                "postgres",
                                "base.motdepasse",
                                "postgres",
                                "demonstration.enseignants",
                                Integer.toString(ENSEIGNANTS),
                                "facteur.obligatoire",
                                "inspecteur",
                                "retrouver.affichage",
                                "masque"))
                .demarrerPret();
    }

    /** The server, ready. */
    public static synchronized ServeurPostgres pret() {
        if (unique == null) {
            unique = new ServeurPostgres();
        }
        return unique;
    }

    /** The keys of the server. */
    public Cles cles() {
        return new Cles(serveur.donnees().resolve("cles.properties"));
    }

    /** A connection to its database, beside the server. */
    public Connection connexion() throws SQLException {
        return base.getPostgresDatabase().getConnection();
    }
}
