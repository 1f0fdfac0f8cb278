package fr.iprofessionnel.guides;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions in the words of teachers: the article that answers each of them is among the first three. */
class PertinenceTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/guides/questions.csv");
    private static final int MINIMUM = 60;
    private static final double PART = 0.95;
    private static final int PREMIERS = 3;

    @Test
    void lArticleAttenduEstDansLesTroisPremiers() throws IOException {
        List<String> questions = Files.readAllLines(QUESTIONS).stream().skip(1).toList();
        List<String> manques = new ArrayList<>();
        for (String ligne : questions) {
            String[] cas = ligne.split(";", -1);
            List<String> premiers = EditionDEssai.LIVREE.index().chercher(cas[0], null).resultats().stream()
                    .limit(PREMIERS)
                    .map(r -> r.article().slug())
                    .toList();
            if (!premiers.contains(cas[1])) {
                manques.add(cas[0] + " : " + cas[1] + " attendu, " + premiers + " trouvés");
            }
        }
        assertTrue(questions.size() >= MINIMUM, questions.size() + " questions");
        assertTrue(
                manques.size() <= questions.size() * (1 - PART),
                manques.size() + " sur " + questions.size() + "\n" + String.join("\n", manques));
    }
}
