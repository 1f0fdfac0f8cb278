package fr.iprofessionnel.commande;

import fr.iprofessionnel.socle.Configuration;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine.Command;

/** Says which version this WAR is. */
@Command(name = "version", description = "Donne la version de cette archive.")
final class CommandeVersion extends Commande {

    CommandeVersion(Contexte contexte) {
        super(contexte);
    }

    /** As {@code --json} gives it. */
    record Version(String version, String java) {}

    @Override
    Resultat executer(Configuration configuration) throws IOException {
        Properties construction = new Properties();
        try (InputStream flux = Commandes.class.getResourceAsStream("version.properties")) {
            construction.load(flux);
        }
        Version version = new Version(
                construction.getProperty("version"), Runtime.version().toString());
        return new Resultat(
                CodeRetour.SUCCES,
                version,
                List.of("I-Professionnel " + version.version() + " (Java " + version.java() + ")"));
    }
}
