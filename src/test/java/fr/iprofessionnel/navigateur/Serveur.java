package fr.iprofessionnel.navigateur;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A server of its own, with the WAR that the build made: a copy of the provisioned WildFly, or a Payara Micro. It is
 * stopped at the latest when the tests end.
 */
public final class Serveur implements AutoCloseable {

    /** They live a minute: compiling their code further costs more than it gives back. */
    private static final String EPHEMERE = "-XX:TieredStopAtLevel=1";

    private static final Duration ARRET = Duration.ofSeconds(60);

    private final int rang;
    private final Path dossier;
    private final List<String> commande;
    private final Map<String, String> environnement;
    private Process processus;

    private Serveur(int rang, Path dossier, List<String> commande, Map<String, String> environnement) {
        this.rang = rang;
        this.dossier = dossier;
        this.commande = commande;
        this.environnement = environnement;
    }

    /**
     * A WildFly with its own folders.
     *
     * @param rang port offset, a constant of {@link Banc}
     * @param nom name of its folder
     * @param configuration keys of the application, without prefix
     */
    public static Serveur wildfly(int rang, String nom, Map<String, String> configuration) {
        Path dossier = Banc.dossier().resolve(nom);
        Path base = dossier.resolve("standalone");
        copier(Banc.wildfly().resolve("standalone/configuration"), base.resolve("configuration"));
        oublierDeploiements(base.resolve("configuration/standalone.xml"));
        copier(Banc.war(), base.resolve("deployments").resolve(Banc.war().getFileName()));
        List<String> options = new ArrayList<>(List.of(
                "-Xmx512m",
                EPHEMERE,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + Banc.decalage(rang),
                "-Djava.net.preferIPv4Stack=true"));
        options.addAll(proprietes(dossier, configuration));
        return new Serveur(
                rang,
                dossier,
                List.of(Banc.wildfly().resolve("bin/standalone.sh").toString()),
                Map.of("JAVA_OPTS", String.join(" ", options), "LAUNCH_JBOSS_IN_BACKGROUND", "true"));
    }

    /** A Payara Micro with its own folders. */
    public static Serveur payara(int rang, String nom, List<String> arguments, Map<String, String> configuration) {
        Path dossier = Banc.dossier().resolve(nom);
        List<String> commande = new ArrayList<>(List.of(java(), "-Xmx768m", EPHEMERE));
        commande.add("-Djava.io.tmpdir=" + dossier.resolve("tmp"));
        commande.addAll(proprietes(dossier, configuration));
        commande.addAll(List.of("-jar", Banc.payara().toString(), "--nocluster"));
        commande.addAll(List.of(
                "--port",
                Integer.toString(Banc.port(rang)),
                "--deploy",
                Banc.war().toString()));
        commande.addAll(arguments);
        creer(dossier.resolve("tmp"));
        return new Serveur(rang, dossier, commande, Map.of());
    }

    /** The server of the suite notes there what it has deployed. */
    private static void oublierDeploiements(Path configuration) {
        try {
            String contenu = Files.readString(configuration);
            Files.writeString(configuration, contenu.replaceAll("(?s)<deployments>.*</deployments>", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> proprietes(Path dossier, Map<String, String> configuration) {
        Map<String, String> cles = new TreeMap<>(configuration);
        cles.putIfAbsent("demonstration", "oui");
        cles.putIfAbsent("donnees.dossier", dossier.resolve("donnees").toString());
        cles.putIfAbsent("connexion.echecs.adresse", "10000");
        cles.putIfAbsent("services.verification", "non");
        cles.putIfAbsent("facteur.obligatoire", "aucun");
        cles.putIfAbsent("connexion.alarme", "100000");
        cles.putIfAbsent("proxys", "127.0.0.1");
        return cles.entrySet().stream()
                .map(c -> "-Diprofessionnel." + c.getKey() + "=" + c.getValue())
                .toList();
    }

    /** Folder of the data of the application. */
    public Path donnees() {
        return dossier.resolve("donnees");
    }

    /** Starts the server; it may take its time before it answers. */
    public Serveur demarrer() {
        try {
            ProcessBuilder lancement = new ProcessBuilder(commande);
            lancement.environment().putAll(environnement);
            lancement.environment().put("JAVA_HOME", System.getProperty("java.home"));
            lancement.redirectErrorStream(true);
            lancement.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(dossier.toFile(), "console.log")));
            processus = lancement.start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::tuer));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the server and waits for the demonstration. */
    public Serveur demarrerPret() {
        demarrer();
        Attente.demonstration(Banc.site(rang));
        return this;
    }

    /** Ends it at once, as kill -9 and a power cut do. */
    public void tuer() {
        arreter(ProcessHandle::destroyForcibly);
    }

    /** Ends it as an administrator does. */
    @Override
    public void close() {
        arreter(ProcessHandle::destroy);
    }

    private void arreter(Consumer<ProcessHandle> maniere) {
        if (processus == null) {
            return;
        }
        List<ProcessHandle> tous = Stream.concat(Stream.of(processus.toHandle()), processus.descendants())
                .toList();
        tous.forEach(maniere);
        Attente.de("l'arrêt du serveur " + dossier, ARRET, () -> tous.stream().noneMatch(ProcessHandle::isAlive));
        Attente.oublier(Banc.site(rang));
    }

    /** Deletes the data of the stopped server. */
    public void oublierDonnees() {
        try (Stream<Path> chemins = Files.walk(donnees())) {
            for (Path chemin : chemins.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(chemin);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void creer(Path dossier) {
        try {
            Files.createDirectories(dossier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copier(Path origine, Path cible) {
        creer(cible.getParent());
        try (Stream<Path> chemins = Files.walk(origine)) {
            for (Path chemin : chemins.toList()) {
                Path copie = cible.resolve(origine.relativize(chemin).toString());
                if (Files.isDirectory(chemin)) {
                    creer(copie);
                } else {
                    Files.copy(chemin, copie, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
