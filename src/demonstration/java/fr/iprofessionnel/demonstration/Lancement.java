package fr.iprofessionnel.demonstration;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Starts the provisioned server with the built WAR, in the foreground, and says in plain French what is going on.
 *
 * <p>Maven runs this file from its source (profile {@code demonstration}); nothing of it is in the WAR. The screen shows
 * what the application says, the errors and how to sign in; the whole journal of the server is in a file.
 */
public final class Lancement {

    private static final int PORT_HABITUEL = 8080;
    private static final long ARRET_SECONDES = 30;
    private static final Pattern LIGNE = Pattern.compile("[\\d:,]{12} (\\w+) +\\[([^\\]]*)] \\([^)]*\\) (.*)");
    private static final Pattern PARLANT = Pattern.compile("iprofessionnel\\.(?!audit).*");
    private static final String DEPLOYEE = "WFLYSRV0010";
    private static final String REFUSEE = "WFLYSRV0021";
    private static final String CHARGEE = "La démonstration est prête.";
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LONGUEUR_CODE = 20;
    private static final PrintStream ECRAN =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, jeuDeCaracteres());

    private final Path racine;
    private final Path serveur;
    private final int port;
    private final boolean vide;
    private final String forme;
    private final Path donnees;
    private Process processus;
    private boolean pret;
    private volatile boolean arretDemande;

    private Lancement(Path racine, Path serveur, int port, boolean vide) {
        this.racine = racine;
        this.serveur = serveur;
        this.port = port;
        this.vide = vide;
        this.forme = vide ? "vide" : "academie";
        this.donnees = racine.resolve(".demonstration").resolve(forme);
    }

    /** Arguments: root of the project, folder of the server, port of the pages, whether to start empty. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean vide = !List.of("non", "false").contains(arguments[3]);
        new Lancement(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]), vide).demarrer();
    }

    /** Windows terminals have their own character set; the others read UTF-8. */
    private static Charset jeuDeCaracteres() {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return windows ? Charset.forName(System.getProperty("native.encoding")) : StandardCharsets.UTF_8;
    }

    private void demarrer() throws IOException, InterruptedException {
        Files.createDirectories(donnees);
        Files.copy(
                racine.resolve("target/i-professionnel.war"),
                serveur.resolve("standalone/deployments/i-professionnel.war"),
                StandardCopyOption.REPLACE_EXISTING);
        ECRAN.printf("%nDémarrage du serveur…%n");
        ProcessBuilder commande = new ProcessBuilder(commande()).redirectErrorStream(true);
        if (vide) {
            commande.environment().put("IPROFESSIONNEL_ADMINISTRATEUR_CODE", code());
        }
        processus = commande.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::arreter));
        // Maven may end without Ctrl-C, killed for instance: the server must not outlive it.
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        suivre();
        processus.waitFor();
        if (!pret && !arretDemande) {
            ECRAN.printf("%n*** Le serveur s'est arrêté avant d'être prêt. Son journal : %s%n%n", journal());
            System.exit(1);
        }
    }

    private List<String> commande() {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path sources = racine.resolve("src/demonstration");
        return List.of(
                java.toString(),
                "@" + sources.resolve("jvm.options"),
                "-Dorg.jboss.boot.log.file=" + journal(),
                "-Dlogging.configuration="
                        + serveur.resolve("standalone/configuration/logging.properties")
                                .toUri(),
                "-jar",
                serveur.resolve("jboss-modules.jar").toString(),
                "-mp",
                serveur.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + serveur,
                "-Djboss.server.log.dir=" + donnees,
                "-Djboss.socket.binding.port-offset=" + (port - PORT_HABITUEL),
                "-Diprofessionnel.donnees.dossier=" + donnees,
                "-Diprofessionnel.configuration.fichier=" + sources.resolve(forme + ".properties"));
    }

    private Path journal() {
        return donnees.resolve("server.log");
    }

    /** The code of the first sign-in in the empty form: made once, kept beside the data. */
    private String code() throws IOException {
        Path fichier = donnees.resolve("code-administrateur.txt");
        if (Files.notExists(fichier)) {
            String code = new SecureRandom()
                    .ints(LONGUEUR_CODE, 0, ALPHABET.length())
                    .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                    .collect(Collectors.joining());
            Files.writeString(fichier, code);
        }
        return Files.readString(fichier);
    }

    /** Reads what the server says until it ends, and passes on what concerns the person in front of the screen. */
    private void suivre() throws IOException {
        boolean montree = false;
        try (BufferedReader sortie = processus.inputReader(StandardCharsets.UTF_8)) {
            for (String texte = sortie.readLine(); texte != null; texte = sortie.readLine()) {
                Matcher ligne = LIGNE.matcher(texte);
                if (!ligne.matches()) {
                    afficher(montree, texte);
                    continue;
                }
                montree = PARLANT.matcher(ligne.group(2)).matches()
                        || ligne.group(1).matches("ERROR|FATAL");
                afficher(montree, ligne.group(3));
                reagir(ligne.group(3));
            }
        }
    }

    private static void afficher(boolean montree, String texte) {
        if (montree) {
            ECRAN.println(texte);
        }
    }

    private void reagir(String texte) throws IOException {
        if (texte.startsWith(vide ? DEPLOYEE : CHARGEE) && !pret) {
            pret = true;
            ECRAN.print(Files.readString(racine.resolve("src/demonstration").resolve(forme + ".txt"))
                    .replace("{adresse}", "http://localhost:" + port + "/i-professionnel/")
                    .replace("{code}", vide ? code() : "")
                    .replace("{donnees}", racine.relativize(donnees).toString())
                    .replace("{journal}", racine.relativize(journal()).toString()));
        } else if (texte.startsWith(REFUSEE)) {
            processus.toHandle().destroy();
        }
    }

    private void arreter() {
        arretDemande = true;
        if (!processus.isAlive()) {
            return;
        }
        ECRAN.printf("%nArrêt du serveur…%n");
        processus.toHandle().destroy();
        try {
            if (!processus.waitFor(ARRET_SECONDES, TimeUnit.SECONDS)) {
                processus.destroyForcibly();
            }
            ECRAN.println("Arrêté. Les données restent pour la prochaine fois.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
