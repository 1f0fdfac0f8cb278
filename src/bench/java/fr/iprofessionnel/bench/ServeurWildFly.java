package fr.iprofessionnel.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The server that the build provisions, run on a copy of its configuration, with 512 MB of heap, the application on
 * PostgreSQL and the reference pages beside it.
 */
final class ServeurWildFly implements AutoCloseable {

    private static final Path INSTALLATION = Path.of("target", "serveur").toAbsolutePath();
    private static final long ATTENTE_SECONDES = 180;

    private final Path base;
    private final Process processus;
    private final Jvm jvm;

    ServeurWildFly(Reglages reglages, String urlBase, Path reference)
            throws IOException, InterruptedException, AttachNotSupportedException {
        base = reglages.travail().resolve("serveur");
        Dossiers.vider(base);
        Dossiers.copier(INSTALLATION.resolve("standalone"), base);
        Path deploiements = base.resolve("deployments");
        Files.copy(Path.of("target", "i-professionnel.war"), deploiements.resolve("i-professionnel.war"));
        Files.copy(reference, deploiements.resolve("reference.war"));
        ProcessBuilder lancement = new ProcessBuilder(
                INSTALLATION.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + reglages.decalage(),
                "-Diprofessionnel.donnees.dossier=" + reglages.garde().resolve("donnees"),
                "-Diprofessionnel.base.url=" + urlBase,
                "-Diprofessionnel.base.utilisateur=postgres",
                "-Diprofessionnel.demonstration=oui",
                "-Diprofessionnel.facteur.obligatoire=aucun",
                "-Diprofessionnel.api.debit=1000000",
                "-Diprofessionnel.proxys=127.0.0.1",
                "-Diprofessionnel.demonstration.enseignants=" + reglages.dossiers());
        lancement.environment().put("JAVA_OPTS", "-Xms512m -Xmx512m -XX:+UseG1GC -Djava.net.preferIPv4Stack=true");
        lancement.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        processus = lancement
                .redirectErrorStream(true)
                .redirectOutput(reglages.travail().resolve("serveur.log").toFile())
                .start();
        try {
            attendre(deploiements.resolve("i-professionnel.war"));
            attendre(deploiements.resolve("reference.war"));
            jvm = new Jvm(java().pid());
        } catch (IOException | InterruptedException | RuntimeException | AttachNotSupportedException e) {
            arreter();
            throw e;
        }
    }

    private void attendre(Path archive) throws InterruptedException {
        long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(ATTENTE_SECONDES);
        while (Files.notExists(Path.of(archive + ".deployed"))) {
            boolean perdu = Files.exists(Path.of(archive + ".failed")) || !processus.isAlive();
            if (perdu || System.nanoTime() > limite) {
                throw new IllegalStateException(archive + " is not deployed: see target/bench/serveur.log");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** The virtual machine: a child of the script. */
    private ProcessHandle java() {
        return processus
                .descendants()
                .filter(p -> p.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow();
    }

    Jvm jvm() {
        return jvm;
    }

    Path journal() {
        return base.resolve("log/server.log");
    }

    @Override
    public void close() throws IOException {
        jvm.close();
        arreter();
    }

    private void arreter() {
        List<ProcessHandle> tous = processus.descendants().toList();
        tous.forEach(ProcessHandle::destroy);
        tous.forEach(p ->
                p.onExit().orTimeout(30, TimeUnit.SECONDS).exceptionally(e -> p).join());
        processus.destroy();
    }
}
