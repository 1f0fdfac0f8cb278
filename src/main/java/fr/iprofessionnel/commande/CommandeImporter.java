package fr.iprofessionnel.commande;

import fr.iprofessionnel.echanges.CompteRendu;
import fr.iprofessionnel.socle.Configuration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drops an official file in the watched folder, and waits for the report if asked to. */
@Command(
        name = "importer",
        description =
                "Dépose dans le dossier surveillé une extraction des personnels (.zip) ou une liste d’établissements"
                        + " (.csv), que le serveur importe aussitôt.")
final class CommandeImporter extends Commande {

    private static final long PAS_MILLIS = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Parameters(paramLabel = "FICHIER", description = "Fichier à importer, .zip ou .csv. Il n’est pas retiré.")
    private Path fichier;

    @Option(names = "--attendre", description = "Attend la fin de l’import et donne son compte rendu.")
    private boolean attendre;

    @Option(
            names = "--delai",
            paramLabel = "MINUTES",
            defaultValue = "120",
            description = "Avec --attendre : combien de minutes au plus ; ${DEFAULT-VALUE} par défaut.")
    private int delai;

    CommandeImporter(Contexte contexte) {
        super(contexte);
    }

    /** As {@code --json} gives it without {@code --attendre}. */
    record Attente(String depose, String empreinte) {}

    @Override
    Resultat executer(Configuration configuration) throws EchecCommande, IOException {
        String nom = nomVerifie();
        Depot depot = new Depot(configuration.depot().toAbsolutePath().normalize());
        Depot.Depose depose = depot.deposer(fichier, nom);
        if (!attendre) {
            return new Resultat(
                    CodeRetour.SUCCES,
                    new Attente(depose.fichier().toString(), depose.empreinte()),
                    List.of("Déposé : " + depose.fichier() + ". Le serveur l’importe dès qu’il est en marche."));
        }
        CompteRendu rapport = attendreLaFin(depot, depose);
        return new Resultat(code(rapport), rapport, TexteImport.lignes(rapport));
    }

    private String nomVerifie() throws EchecCommande, IOException {
        if (!Files.isRegularFile(fichier) || !Files.isReadable(fichier)) {
            throw new EchecCommande(CodeRetour.ECHEC, "Ce fichier n’existe pas ou n’est pas lisible : " + fichier);
        }
        String nom = fichier.getFileName().toString();
        String minuscules = nom.toLowerCase(Locale.ROOT);
        if (minuscules.endsWith(".zip")) {
            verifierArchive();
        } else if (!minuscules.endsWith(".csv")) {
            throw new EchecCommande(
                    CodeRetour.USAGE, "Une archive .zip ou une liste .csv est attendue, et non : " + nom);
        }
        // The server takes the extensions in lower case alone.
        int point = nom.length() - ".zip".length();
        return nom.substring(0, point) + minuscules.substring(point);
    }

    private void verifierArchive() throws EchecCommande, IOException {
        try (ZipFile zip = new ZipFile(fichier.toFile(), StandardCharsets.UTF_8)) {
            if (zip.getEntry("extraction.csv") == null) {
                throw new EchecCommande(
                        CodeRetour.ECHEC,
                        "Cette archive n’est pas une extraction des personnels : elle ne contient pas extraction.csv.");
            }
        } catch (ZipException e) {
            throw new EchecCommande(CodeRetour.ECHEC, "Ce fichier n’est pas une archive zip lisible : " + fichier);
        }
    }

    private CompteRendu attendreLaFin(Depot depot, Depot.Depose depose) throws IOException, EchecCommande {
        annoncer("Déposé : " + depose.fichier());
        long debut = System.nanoTime();
        boolean releve = false;
        boolean averti = false;
        while (System.nanoTime() - debut < Duration.ofMinutes(delai).toNanos()) {
            if (!releve && depose.estReleve()) {
                releve = true;
                annoncer("Reçu par le serveur : l’import est en cours.");
            }
            Optional<CompteRendu> rapport = depot.compteRendu(depose);
            if (rapport.isPresent()) {
                return rapport.get();
            }
            if (!releve && !averti && System.nanoTime() - debut > PATIENCE.toNanos()) {
                averti = true;
                annoncer("Le serveur ne l’a pas encore relevé : est-il en marche, avec ce dossier de dépôt ?");
            }
            pause();
        }
        throw new EchecCommande(
                CodeRetour.DELAI_DEPASSE,
                "Après " + delai + " minutes, l’import n’est pas fini. Le fichier reste "
                        + (releve ? "entre les mains du serveur." : "dans le dépôt : " + depose.fichier()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrompu.", e);
        }
    }

    private static CodeRetour code(CompteRendu rapport) {
        if (!rapport.etat().equals("TERMINE")) {
            return CodeRetour.ECHEC;
        }
        return rapport.rejetes() > 0 ? CodeRetour.LIGNES_REJETEES : CodeRetour.SUCCES;
    }
}
