package fr.iprofessionnel.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Memory that a signed-in session holds in the server: the heap before and after many sign-ins, without its garbage. */
final class MemoireSessions {

    /** Gives the password of the demonstration to teachers: the hash of one account serves for the others. */
    private static final String ACTIVATION = """
            update compte set activation_empreinte = null,
                mot_de_passe = (select mot_de_passe from compte where identifiant = 'fdurand')
            where mot_de_passe is null and id in (
                select id from compte where roles = 'ENSEIGNANT' order by id desc fetch first ? rows only)
            """;

    private static final String CHOIX = """
            select identifiant from compte where roles = 'ENSEIGNANT' and mot_de_passe is not null
            order by id desc fetch first ? rows only
            """;

    private final BasePostgresql postgresql;
    private final Client client;
    private final Jvm jvm;

    MemoireSessions(BasePostgresql postgresql, Client client, Jvm jvm) {
        this.postgresql = postgresql;
        this.client = client;
        this.jvm = jvm;
    }

    /**
     * What was measured.
     *
     * @param sessions sessions opened, by as many people
     * @param octets bytes of heap for each; near zero, and then of either sign
     */
    record Resultat(int sessions, long octets) {}

    Resultat mesurer(int nombre) throws SQLException, IOException, InterruptedException {
        List<String> identifiants = identifiants(nombre + nombre / 4);
        int debut = Math.max(0, identifiants.size() - nombre);
        for (String identifiant : identifiants.subList(0, debut)) {
            visiter(identifiant);
        }
        long avant = jvm.tasVivant();
        List<String> mesures = identifiants.subList(debut, identifiants.size());
        for (String identifiant : mesures) {
            visiter(identifiant);
        }
        long apres = jvm.tasVivant();
        return new Resultat(mesures.size(), (apres - avant) / Math.max(1, mesures.size()));
    }

    /** Signs in and reads a page. */
    private void visiter(String identifiant) throws IOException, InterruptedException {
        HttpResponse<byte[]> reponse =
                client.demander(client.requete(PageMesuree.connectee("accueil", "/accueil", identifiant)));
        if (reponse.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException("The session of " + identifiant + " is not open");
        }
    }

    private List<String> identifiants(int nombre) throws SQLException {
        try (Connection connexion =
                        postgresql.source(BasePostgresql.APPLICATION).getConnection();
                PreparedStatement activation = connexion.prepareStatement(ACTIVATION);
                PreparedStatement choix = connexion.prepareStatement(CHOIX)) {
            activation.setInt(1, nombre);
            activation.executeUpdate();
            choix.setInt(1, nombre);
            List<String> identifiants = new ArrayList<>();
            try (ResultSet ligne = choix.executeQuery()) {
                while (ligne.next()) {
                    identifiants.add(ligne.getString(1));
                }
            }
            return identifiants;
        }
    }
}
