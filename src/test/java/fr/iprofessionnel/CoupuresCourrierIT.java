package fr.iprofessionnel;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Banc;
import fr.iprofessionnel.navigateur.Serveur;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The server is killed again and again while a teacher sends messages, at random moments, on each database. One such cut is
 * in {@link CoupureIT}; this one is asked for: {@code mvn verify -Dit.test=CoupuresCourrierIT -Dit.coupures=50}.
 */
@EnabledIfSystemProperty(named = "it.coupures", matches = "[1-9][0-9]*")
class CoupuresCourrierIT {

    private static final int COUPURES = Integer.getInteger("it.coupures", 0);
    private static final Duration PREMIERS = Duration.ofMinutes(1);
    private static final int HASARD = 1500;

    @Test
    void sous_derby() throws SQLException {
        Serveur serveur = Serveur.wildfly(Banc.COUPURE, "coupures-derby", Map.of());
        BaseDerby base = new BaseDerby(serveur.donnees());
        couper(serveur, base::ouvrir, base::fermer);
    }

    @Test
    void sous_postgresql() throws IOException, SQLException {
        try (EmbeddedPostgres base = EmbeddedPostgres.builder().start()) {
            Serveur serveur = Serveur.wildfly(
                    Banc.COUPURE,
                    "coupures-postgresql",
                    Map.of(
                            "base.url",
                            "jdbc:postgresql://localhost:" + base.getPort() + "/postgres",
                            "base.utilisateur",
                            "postgres",
                            "base.motdepasse",
                            "postgres"));
            couper(serveur, () -> base.getPostgresDatabase().getConnection(), () -> {});
        }
    }

    /** Opens a connection to the database of a server that is stopped. */
    @FunctionalInterface
    private interface Ouverture {
        Connection ouvrir() throws SQLException;
    }

    private static void couper(Serveur serveur, Ouverture base, Runnable fermeture) throws SQLException {
        for (int i = 0; i < COUPURES; i++) {
            serveur.demarrerPret();
            EnvoisSansCesse envois = new EnvoisSansCesse(Banc.site(Banc.COUPURE));
            try {
                Attente.de("un premier envoi", PREMIERS, () -> envois.acceptes() >= 1);
                Attente.pause(Duration.ofMillis(ThreadLocalRandom.current().nextInt(HASARD)));
            } finally {
                serveur.tuer();
            }
            envois.attendreLaFin();
            try (Connection connexion = base.ouvrir()) {
                envois.verifier(connexion);
            } finally {
                fermeture.run();
            }
        }
    }
}
