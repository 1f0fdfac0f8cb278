package fr.iprofessionnel.commande;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Where an administrator types commands, with the data of a folder. */
final class Terminal {

    private final Properties systeme = new Properties();
    private final Map<String, String> environnement = new HashMap<>();

    Terminal(Path donnees) {
        regler(Parametre.DONNEES_DOSSIER, donnees.toString());
    }

    /** What a command answered. */
    record Reponse(int code, String sortie, String erreurs) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(sortie);
            } catch (JsonProcessingException e) {
                throw new AssertionError(sortie, e);
            }
        }
    }

    Terminal regler(Parametre parametre, String valeur) {
        systeme.setProperty(parametre.cle(), valeur);
        return this;
    }

    Terminal exporter(String variable, String valeur) {
        environnement.put(variable, valeur);
        return this;
    }

    Configuration configuration() {
        return new Configuration(systeme, environnement);
    }

    Reponse taper(String... arguments) {
        StringWriter sortie = new StringWriter();
        StringWriter erreurs = new StringWriter();
        int code = Commandes.executer(
                new Contexte(systeme, environnement, new PrintWriter(sortie, true), new PrintWriter(erreurs, true)),
                arguments);
        return new Reponse(code, sortie.toString(), erreurs.toString());
    }
}
