package fr.iprofessionnel.guides;

import fr.iprofessionnel.guides.texte.Faute;
import fr.iprofessionnel.guides.texte.Source;
import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Horloge;
import fr.iprofessionnel.socle.Parametre;
import fr.iprofessionnel.statut.bareme.Bareme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the guide of this node, whole, in memory; makes it anew when what it is made of has changed. */
@ApplicationScoped
public class Guides {

    private static final Logger JOURNAL = Logger.getLogger("iprofessionnel.guides");

    @Inject
    private VersionRepository versions;

    @Inject
    private Horloge horloge;

    private volatile Edition edition;
    private String empreinte;

    /** The guide as it is now. Costs nothing: it is made when the application starts, and looked after by a timer. */
    public Edition edition() {
        if (edition == null) {
            actualiser();
        }
        return edition;
    }

    /** Makes the guide anew if a version, the folder of the academy, the tables or the day have changed. */
    public synchronized void actualiser() {
        Bareme bareme = Bareme.courant();
        LocalDate jour = horloge.aujourdhui();
        Optional<Path> dossier =
                Configuration.courante().texte(Parametre.GUIDES_DOSSIER).map(Path::of);
        String nouvelle = String.join(
                " ",
                bareme.empreinte(),
                jour.toString(),
                versions.empreinte(),
                dossier.map(Guides::empreinte).orElse(""));
        if (nouvelle.equals(empreinte)) {
            return;
        }
        edition = new Edition(
                bareme,
                jour,
                Source.livree(bareme),
                dossier.map(d -> Source.dans(d, bareme)).orElse(Source.VIDE),
                versions.publiees());
        empreinte = nouvelle;
        for (Faute faute : edition.fautes()) {
            JOURNAL.log(Level.WARNING, "Article du guide laissé de côté : {0}", faute);
        }
    }

    private static String empreinte(Path dossier) {
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            return fichiers.map(f -> f + ":" + f.toFile().lastModified() + ":"
                            + f.toFile().length())
                    .sorted()
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            return "illisible";
        }
    }
}
