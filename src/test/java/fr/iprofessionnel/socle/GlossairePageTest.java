package fr.iprofessionnel.socle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the glossary relies on: a link to a term arrives, and a definition is short. */
class GlossairePageTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern LIEN = Pattern.compile("glossaire#([a-z-]+)");
    private static final int MOTS = 20;

    private final GlossairePage page = new GlossairePage();

    @Test
    void chaqueLienDUnePageMeneAUnTerme() throws IOException {
        Set<String> liens = new TreeSet<>();
        for (Path fichier : xhtml()) {
            Matcher lien = LIEN.matcher(Files.readString(fichier));
            while (lien.find()) {
                liens.add(lien.group(1));
            }
        }
        assertFalse(liens.isEmpty(), "Aucune page ne mène au glossaire");
        liens.removeAll(ancres());
        assertEquals(Set.of(), liens, "Ces liens ne mènent à rien");
    }

    @Test
    void chaqueRenvoiMeneAUnAutreTerme() {
        Set<String> ancres = ancres();
        for (GlossairePage.Terme terme : termes()) {
            for (GlossairePage.Renvoi renvoi : terme.voir()) {
                assertTrue(ancres.contains(renvoi.ancre()), () -> terme.ancre() + " renvoie à " + renvoi.ancre());
                assertFalse(renvoi.ancre().equals(terme.ancre()), () -> terme.ancre() + " renvoie à lui-même");
            }
        }
    }

    @Test
    void unTermeAccentueEstRangeSousSaLettreSansAccent() {
        assertEquals("E", lettreDe("echelle"));
        assertEquals("N", lettreDe("numen"));
        List<String> lettres =
                page.getLettres().stream().map(GlossairePage.Lettre::nom).toList();
        assertEquals(lettres.stream().sorted().distinct().toList(), lettres);
    }

    @Test
    void lesPhrasesDesDefinitionsRestentCourtes() {
        for (GlossairePage.Terme terme : termes()) {
            for (String phrase : terme.definition().split("[.?!] ", -1)) {
                int mots = phrase.split("\\s+", -1).length;
                assertTrue(mots <= MOTS, () -> terme.ancre() + " : " + mots + " mots dans « " + phrase + " »");
            }
        }
    }

    private String lettreDe(String ancre) {
        return page.getLettres().stream()
                .filter(l -> l.termes().stream().anyMatch(t -> t.ancre().equals(ancre)))
                .map(GlossairePage.Lettre::nom)
                .collect(Collectors.joining());
    }

    private List<GlossairePage.Terme> termes() {
        return page.getLettres().stream().flatMap(l -> l.termes().stream()).toList();
    }

    private Set<String> ancres() {
        return termes().stream().map(GlossairePage.Terme::ancre).collect(Collectors.toSet());
    }

    private static List<Path> xhtml() throws IOException {
        try (Stream<Path> fichiers = Files.walk(PAGES)) {
            return fichiers.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
    }
}
