package fr.iprofessionnel.bench;

import fr.iprofessionnel.compte.ComptesDemonstrationService;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * What a sign-in costs beside the hash of the password: one evaluation of Argon2id with the shipped parameters and one
 * sign-in in turn, in the same virtual machine. People sign in on a browser that is known and have no other session open,
 * as they usually do.
 */
final class MesureCoutConnexion {

    private static final int TOURS = 200;
    private static final int PERSONNES = 20;
    private static final int ECHAUFFEMENT = 500;

    private final Guichet guichet;
    private final Client client;
    private final Jvm jvm;
    private final BasePostgresql postgresql;
    private final HttpRequest argon2;
    private final Map<String, String> appareils = new HashMap<>();

    MesureCoutConnexion(Guichet guichet, Client client, Jvm jvm, BasePostgresql postgresql, int port) {
        this.guichet = guichet;
        this.client = client;
        this.jvm = jvm;
        this.postgresql = postgresql;
        Configuration livree = new Configuration(new Properties(), Map.of());
        this.argon2 = HttpRequest.newBuilder(URI.create("http://localhost:%d/reference/argon2?m=%d&t=%d"
                        .formatted(
                                port,
                                livree.entier(Parametre.MOT_DE_PASSE_MEMOIRE),
                                livree.entier(Parametre.MOT_DE_PASSE_ITERATIONS))))
                .build();
    }

    /** Milliseconds of the clock, and of the server's processor. */
    record Cout(double temps, double processeur) {}

    /**
     * What was measured, turn by turn.
     *
     * @param hachages the evaluations of Argon2id
     * @param connexions the sign-ins
     */
    record Resultat(List<Cout> hachages, List<Cout> connexions) {}

    Resultat mesurer(List<ComptesMesures.Titulaire> titulaires) throws IOException, InterruptedException, SQLException {
        Resultat resultat = new Resultat(new ArrayList<>(), new ArrayList<>());
        for (int i = -ECHAUFFEMENT; i < TOURS; i++) {
            Cout hachage = hacher();
            postgresql.executer(BasePostgresql.APPLICATION, "delete from session_ouverte");
            Cout connexion = connecter(titulaires.get(Math.floorMod(i, PERSONNES)), i & 255);
            if (i >= 0) {
                resultat.hachages().add(hachage);
                resultat.connexions().add(connexion);
            }
        }
        return resultat;
    }

    private Cout hacher() throws IOException, InterruptedException {
        long processeur = jvm.processeur();
        long debut = System.nanoTime();
        client.exiger(argon2, HttpURLConnection.HTTP_OK);
        double temps = (System.nanoTime() - debut) / 1e6;
        return new Cout(temps, (jvm.processeur() - processeur) / 1e6);
    }

    private Cout connecter(ComptesMesures.Titulaire qui, int rang) throws IOException, InterruptedException {
        long[] avant = new long[1];
        Guichet.Reponse reponse = guichet.remplir(
                "/connexion",
                Guichet.connexion(qui.identifiant(), ComptesDemonstrationService.MOT_DE_PASSE),
                "10.8.0." + rang,
                appareils.getOrDefault(qui.identifiant(), ""),
                () -> avant[0] = jvm.processeur());
        if (reponse.statut() != HttpURLConnection.HTTP_MOVED_TEMP) {
            throw new IllegalStateException("The sign-in was answered " + reponse.statut() + "\n" + reponse.corps());
        }
        reponse.appareil().ifPresent(cookie -> appareils.put(qui.identifiant(), cookie));
        return new Cout(reponse.millis(), (jvm.processeur() - avant[0]) / 1e6);
    }
}
