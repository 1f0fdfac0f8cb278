package fr.iprofessionnel.commande;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** What the commands share: their common options, the configuration, and how a result or a failure is told. */
abstract class Commande implements Callable<Integer> {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Contexte contexte;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Affiche cette aide.")
    private boolean aide;

    @Option(names = "--json", description = "Donne le résultat en JSON, seul sur la sortie standard.")
    private boolean json;

    @Option(
            names = "--configuration",
            paramLabel = "FICHIER",
            description = "Fichier de propriétés du serveur ; par défaut, celui que désigne"
                    + " IPROFESSIONNEL_CONFIGURATION_FICHIER.")
    private Path fichier;

    Commande(Contexte contexte) {
        this.contexte = contexte;
    }

    /** Does the work. */
    abstract Resultat executer(Configuration configuration) throws EchecCommande, IOException, SQLException;

    @Override
    public final Integer call() {
        try {
            Resultat resultat = executer(configuration());
            if (json) {
                ecrireJson(resultat.json());
            } else {
                resultat.lignes().forEach(contexte.sortie()::println);
            }
            return resultat.code().code();
        } catch (EchecCommande e) {
            return echouer(e.code(), e.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            return echouer(CodeRetour.ECHEC, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    private Configuration configuration() throws EchecCommande {
        Properties systeme = new Properties();
        systeme.putAll(contexte.systeme());
        if (fichier != null) {
            systeme.setProperty(
                    Parametre.CONFIGURATION_FICHIER.cle(),
                    fichier.toAbsolutePath().toString());
        }
        try {
            return new Configuration(systeme, contexte.environnement());
        } catch (UncheckedIOException e) {
            throw new EchecCommande(CodeRetour.ECHEC, e.getMessage());
        }
    }

    /** A failure, as {@code --json} gives it. */
    record Echec(int code, String erreur) {}

    private int echouer(CodeRetour code, String message) {
        contexte.erreurs().println(message);
        if (json) {
            ecrireJson(new Echec(code.code(), message));
        }
        return code.code();
    }

    private void ecrireJson(Object resultat) {
        try {
            contexte.sortie().println(JSON.writeValueAsString(resultat));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells how far the work is, beside the result. */
    void annoncer(String phrase) {
        contexte.erreurs().println(phrase);
    }
}
