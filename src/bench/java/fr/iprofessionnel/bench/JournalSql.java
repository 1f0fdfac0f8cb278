package fr.iprofessionnel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads in the log of the server how many SQL statements a page needs, as the application counts them itself. */
final class JournalSql {

    private static final String CATEGORIE = "iprofessionnel.sql";

    private final ServeurWildFly serveur;
    private final Client client;

    JournalSql(ServeurWildFly serveur, Client client) {
        this.serveur = serveur;
        this.client = client;
        serveur.jvm().regler(CATEGORIE, Level.FINE);
    }

    /** Statements of one request of the page; -1 when the log says nothing of it. */
    int compter(PageMesuree page) throws IOException, InterruptedException {
        var requete = client.requete(page);
        client.demander(requete);
        long avant = Files.size(serveur.journal());
        client.demander(requete);
        byte[] tout = Files.readAllBytes(serveur.journal());
        String suite = new String(tout, (int) avant, tout.length - (int) avant, StandardCharsets.UTF_8);
        Matcher ligne = Pattern.compile("GET " + Pattern.quote(page.chemin()) + " : (\\d+) ")
                .matcher(suite);
        return ligne.find() ? Integer.parseInt(ligne.group(1)) : -1;
    }

    /** Lets the log be silent again, so that the measures do not pay for it. */
    void fermer() {
        serveur.jvm().regler(CATEGORIE, Level.INFO);
    }
}
