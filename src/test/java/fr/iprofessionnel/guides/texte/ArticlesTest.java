package fr.iprofessionnel.guides.texte;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.iprofessionnel.socle.GlossairePage;
import fr.iprofessionnel.statut.bareme.Bareme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The articles that ship with the application: read whole, without a fault, each in its place. */
class ArticlesTest {

    private static final Path DOSSIER = Path.of("src/main/resources/guides");
    private static final LocalDate JOUR = LocalDate.of(2026, 11, 25);
    private static final Source LIVREE = Source.livree(Bareme.livre());

    @Test
    void aucunArticleNAUneFaute() {
        assertEquals(List.of(), LIVREE.fautes().stream().map(Faute::toString).toList());
        assertFalse(LIVREE.articles().isEmpty());
    }

    @Test
    void laListeNommeChaqueFichier() throws IOException {
        try (Stream<Path> fichiers = Files.walk(DOSSIER)) {
            List<String> presents = fichiers.filter(f -> f.toString().endsWith(".md"))
                    .map(f -> DOSSIER.relativize(f).toString())
                    .sorted()
                    .toList();
            assertEquals(
                    presents,
                    Files.readAllLines(DOSSIER.resolve("articles.txt")).stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void chaqueArticleEstDansLeDossierDeSonChapitre() throws IOException {
        List<String> fautes = new ArrayList<>();
        for (String fichier : Files.readAllLines(DOSSIER.resolve("articles.txt"))) {
            String slug = fichier.replaceAll(".*/|\\.md$", "");
            LIVREE.articles().stream()
                    .filter(a -> a.slug().equals(slug) && !fichier.startsWith("%02d-".formatted(a.chapitre())))
                    .forEach(a -> fautes.add(fichier + " : chapitre " + a.chapitre()));
        }
        assertEquals(List.of(), fautes);
    }

    @Test
    void chaqueLienMeneAUnArticleQuiExiste() {
        Set<String> connus = LIVREE.articles().stream().map(Article::slug).collect(Collectors.toSet());
        Set<String> absents = new TreeSet<>();
        for (Article article : LIVREE.articles()) {
            new MiseEnPage(Bareme.livre(), JOUR, new MiseEnPage.Destinations() {
                        @Override
                        public String article(String slug) {
                            if (!connus.contains(slug)) {
                                absents.add(article.slug() + " → " + slug);
                            }
                            return slug;
                        }

                        @Override
                        public String portail(String chemin) {
                            return chemin;
                        }
                    })
                    .dessiner(article, "");
        }
        assertEquals(Set.of(), absents);
    }

    @Test
    void chaqueTermeDuGlossaireMeneAUnArticleQuiExiste() {
        Set<String> connus = LIVREE.articles().stream().map(Article::slug).collect(Collectors.toSet());
        List<String> absents = new GlossairePage()
                .getLettres().stream()
                        .flatMap(l -> l.termes().stream())
                        .map(GlossairePage.Terme::article)
                        .filter(a -> !a.isEmpty() && !connus.contains(a))
                        .toList();
        assertEquals(List.of(), absents);
    }

    @Test
    void unArticleSeDessineAToutesLesDates() {
        for (Article article : LIVREE.articles()) {
            for (LocalDate jour : List.of(LocalDate.of(2017, 9, 1), LocalDate.of(2022, 9, 1), JOUR)) {
                Corps corps = new MiseEnPage(Bareme.livre(), jour, new MiseEnPage.Destinations() {
                            @Override
                            public String article(String slug) {
                                return slug;
                            }

                            @Override
                            public String portail(String chemin) {
                                return chemin;
                            }
                        })
                        .dessiner(article, "");
                assertFalse(corps.blocs().isEmpty(), article.slug());
                assertTrue(
                        corps.blocs().stream()
                                .noneMatch(b -> b.html() != null && b.html().contains("{{")),
                        article.slug());
            }
        }
    }
}
