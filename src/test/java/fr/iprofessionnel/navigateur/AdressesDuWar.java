package fr.iprofessionnel.navigateur;

import fr.iprofessionnel.socle.Adresses;
import jakarta.servlet.annotation.WebServlet;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** The addresses of the application, read in the WAR that is deployed: a new page is in the list by itself. */
public final class AdressesDuWar {

    private static final String CLASSES = "WEB-INF/classes/";

    private AdressesDuWar() {}

    /** Pages: {@code /dossier} for {@code dossier.xhtml}. */
    public static Set<String> pages() {
        return contenu(noms -> noms.filter(n -> n.endsWith(".xhtml") && estServi(n))
                .map(n -> "/" + n.substring(0, n.length() - ".xhtml".length())));
    }

    /** What servlets and sockets answer to; a joker is replaced by an example. */
    public static Set<String> servlets() {
        return contenu(noms -> noms.filter(n -> n.startsWith(CLASSES + "fr/") && n.endsWith(".class"))
                .map(n -> n.substring(CLASSES.length(), n.length() - ".class".length())
                        .replace('/', '.'))
                .flatMap(AdressesDuWar::adressesDe)
                .map(a -> a.replace("*", "exemple")));
    }

    /** Everything that an address of the WAR may name: pages, their files, servlets, other files. */
    public static Set<String> toutes() {
        Set<String> toutes =
                contenu(noms -> noms.filter(AdressesDuWar::estServi).map(n -> "/" + n));
        toutes.addAll(pages());
        toutes.addAll(servlets());
        return toutes;
    }

    /** Those that are for people who are signed in. */
    public static Set<String> reservees() {
        Set<String> reservees = toutes();
        reservees.removeIf(Adresses::estPublique);
        return reservees;
    }

    private static boolean estServi(String nom) {
        return !nom.endsWith("/") && !nom.startsWith("WEB-INF/") && !nom.startsWith("META-INF/");
    }

    private static Stream<String> adressesDe(String classe) {
        try {
            Class<?> type = Class.forName(classe, false, AdressesDuWar.class.getClassLoader());
            WebServlet servlet = type.getAnnotation(WebServlet.class);
            ServerEndpoint prise = type.getAnnotation(ServerEndpoint.class);
            return Stream.concat(
                    servlet == null
                            ? Stream.empty()
                            : Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())),
                    prise == null ? Stream.empty() : Stream.of(prise.value()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Lecture {
        Stream<String> de(Stream<String> noms);
    }

    private static Set<String> contenu(Lecture lecture) {
        try (ZipFile war = new ZipFile(Banc.war().toFile())) {
            Set<String> adresses = new TreeSet<>();
            lecture.de(war.stream().map(e -> e.getName())).forEach(adresses::add);
            return adresses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
