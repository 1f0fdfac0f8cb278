package fr.iprofessionnel.lanceur;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the WAR executable: unpacks its classes and libraries into a temporary folder, removed at the end, and hands
 * over to the command line. One class file, because it stands alone at the root of the WAR.
 */
public final class Lanceur {

    private static final String COMMANDES = "fr.iprofessionnel.commande.Commandes";
    private static final String CLASSES = "WEB-INF/classes/";
    private static final String BIBLIOTHEQUES = "WEB-INF/lib/";

    private static URLClassLoader chargeur;

    private Lanceur() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) throws Exception {
        Path dossier = Files.createTempDirectory("i-professionnel-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> effacer(dossier)));
        chargeur = new URLClassLoader(deplier(war(), dossier), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(chargeur);
        Object code = chargeur.loadClass(COMMANDES)
                .getMethod("executer", String[].class)
                .invoke(null, (Object) arguments);
        System.exit((Integer) code);
    }

    private static Path war() throws URISyntaxException {
        return Path.of(Lanceur.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** Not at the same time as the removal: a command that is cut off here must leave nothing. */
    private static synchronized URL[] deplier(Path war, Path dossier) throws IOException {
        List<URL> adresses = new ArrayList<>();
        // Made first: only then does its address end with the slash that tells a folder from an archive.
        adresses.add(Files.createDirectories(dossier.resolve(CLASSES)).toUri().toURL());
        try (ZipFile contenu = new ZipFile(war.toFile())) {
            for (Enumeration<? extends ZipEntry> e = contenu.entries(); e.hasMoreElements(); ) {
                ZipEntry entree = e.nextElement();
                boolean bibliotheque = entree.getName().startsWith(BIBLIOTHEQUES);
                if (entree.isDirectory() || !(bibliotheque || entree.getName().startsWith(CLASSES))) {
                    continue;
                }
                Path cible = dossier.resolve(entree.getName());
                Files.createDirectories(cible.getParent());
                try (InputStream flux = contenu.getInputStream(entree)) {
                    Files.copy(flux, cible);
                }
                if (bibliotheque) {
                    adresses.add(cible.toUri().toURL());
                }
            }
        }
        return adresses.toArray(URL[]::new);
    }

    private static synchronized void effacer(Path dossier) {
        // A command that is cut off loses its classes: how it fails then is of no interest.
        Thread.setDefaultUncaughtExceptionHandler((fil, echec) -> {});
        try (Stream<Path> contenu = Files.walk(dossier)) {
            if (chargeur != null) {
                // Some systems delete no file that is open.
                chargeur.close();
            }
            for (Path chemin : contenu.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(chemin);
            }
        } catch (IOException e) {
            System.err.println("Dossier temporaire à effacer : " + dossier);
        }
    }
}
