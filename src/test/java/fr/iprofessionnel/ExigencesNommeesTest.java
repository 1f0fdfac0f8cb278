package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every security requirement is named by a test, or {@code docs/securite.md} says why it is not. */
class ExigencesNommeesTest {

    private static final Pattern METHODE = Pattern.compile("void ((?:[PMTS][0-9]+_)+)");
    private static final Pattern SANS_TEST = Pattern.compile("(?m)^\\| ([PMTS][0-9]+)\\h: .*\\| sans objet \\|$");

    @Test
    void chaqueExigenceEstNommeeParUnTestOuALaRaisonDeNePasLEtre() throws IOException {
        Set<String> sansTest = new TreeSet<>(toutes());
        sansTest.removeAll(nommees());
        Set<String> dites = SANS_TEST
                .matcher(Files.readString(Path.of("docs/securite.md")))
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(dites, sansTest);
    }

    private static Set<String> toutes() {
        return Stream.of(numeros("P", 15), numeros("M", 12), numeros("T", 10), numeros("S", 12))
                .flatMap(s -> s)
                .collect(Collectors.toSet());
    }

    private static Stream<String> numeros(String lettre, int dernier) {
        return IntStream.rangeClosed(1, dernier).mapToObj(i -> lettre + i);
    }

    private static Set<String> nommees() throws IOException {
        try (Stream<Path> fichiers = Files.walk(Path.of("src/test/java"))) {
            return fichiers.filter(f -> f.toString().endsWith(".java"))
                    .map(ExigencesNommeesTest::lire)
                    .flatMap(texte -> METHODE.matcher(texte).results())
                    .flatMap(r -> Stream.of(r.group(1).split("_", -1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String lire(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
