package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the configuration and the code name the same keys with the same defaults. */
class DocumentationConfigurationTest {

    private static final Path PAGE = Path.of("docs/configuration.md");
    private static final Pattern RANGEE =
            Pattern.compile("^\\|\\s*`(iprofessionnel\\.[^`]+)`\\s*\\|\\s*(?:`([^`]*)`|—)\\s*\\|");

    @Test
    void laPageDonneChaqueCleAvecSonDefautEtRienDAutre() throws IOException {
        Map<String, String> attendues = new TreeMap<>();
        Arrays.stream(Parametre.values()).forEach(p -> attendues.put(p.cle(), p.defaut()));
        Map<String, String> ecrites = new TreeMap<>();
        List<String> fautes = new ArrayList<>();
        for (String ligne : Files.readAllLines(PAGE)) {
            Matcher rangee = RANGEE.matcher(ligne);
            if (rangee.find()) {
                String defaut = rangee.group(2) == null ? "" : rangee.group(2);
                if (ecrites.put(rangee.group(1), defaut) != null) {
                    fautes.add("deux fois : " + rangee.group(1));
                }
            } else if (ligne.startsWith("| `iprofessionnel.")) {
                fautes.add("rangée illisible : " + ligne);
            }
        }
        assertEquals(List.of(), fautes);
        assertEquals(attendues, ecrites);
    }
}
