package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.navigateur.Attente;
import fr.iprofessionnel.navigateur.Visiteur;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A teacher who sends one message after the other, until the server is gone; and what must then be in the database. */
final class EnvoisSansCesse {

    private static final Duration FIN = Duration.ofSeconds(70);

    private final Thread envois;
    private final ConcurrentLinkedQueue<String> acceptes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> demandes = new ConcurrentLinkedQueue<>();

    EnvoisSansCesse(URI site) {
        envois = new Thread(() -> envoyer(new Visiteur(site).connecte("fdurand")));
        envois.start();
    }

    private void envoyer(Visiteur florent) {
        try {
            while (true) {
                String brouillon = Courriers.nouveauBrouillon(florent);
                Courriers.acte(
                        florent,
                        "/courrier/redaction",
                        "acte",
                        "relire",
                        "brouillon",
                        brouillon,
                        "objet",
                        "Paie",
                        "texte",
                        "Message " + acceptes.size());
                demandes.add(brouillon);
                acceptes.add(Courriers.envoi(
                                florent,
                                Courriers.acte(
                                        florent, "/courrier/redaction", "acte", "envoyer", "brouillon", brouillon))
                        .message());
            }
        } catch (UncheckedIOException e) {
            // The server is gone: that is what this waits for.
        }
    }

    /** How many the user was told are sent. */
    int acceptes() {
        return acceptes.size();
    }

    /** Waits until the teacher gives up. */
    void attendreLaFin() {
        Attente.de("la fin des envois", FIN, () -> !envois.isAlive());
    }

    /** What was told to be sent is there once with its receipt; nothing is there that was not asked, nothing by half. */
    void verifier(Connection connexion) throws SQLException {
        List<String> presents =
                lire(connexion, "select reference from message where sens = 'ENSEIGNANT' and numero is not null");
        Set<String> manquants = new TreeSet<>(acceptes);
        manquants.removeAll(presents);
        assertEquals(Set.of(), manquants, "messages dits envoyés, et perdus");
        assertEquals(presents.size(), Set.copyOf(presents).size(), "chacun une fois");
        assertEquals(
                List.of("0"),
                lire(
                        connexion,
                        "select count(*) from fil f where f.messages <> (select count(*) from message m where m.fil_id ="
                                + " f.id and m.sens in ('ENSEIGNANT', 'SERVICE'))"),
                "conversations à moitié écrites");
        assertEquals(
                List.of("0"),
                lire(
                        connexion,
                        "select count(*) from brouillon b where exists (select 1 from message m where m.reference ="
                                + " b.reference)"),
                "brouillons déjà envoyés");
        Set<String> perdus = new TreeSet<>(demandes);
        perdus.removeAll(presents);
        perdus.removeAll(lire(connexion, "select reference from brouillon"));
        assertEquals(Set.of(), perdus, "ni message ni brouillon");
    }

    private static List<String> lire(Connection connexion, String requete) throws SQLException {
        List<String> lus = new ArrayList<>();
        try (Statement ordre = connexion.createStatement();
                ResultSet lignes = ordre.executeQuery(requete)) {
            while (lignes.next()) {
                lus.add(lignes.getString(1));
            }
        }
        return lus;
    }
}
