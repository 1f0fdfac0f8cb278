package fr.iprofessionnel.navigateur;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks at a page with axe, which is put into it once, whatever the number of looks. */
public final class Axe {

    private static final List<String> REGLES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SCRIPT = lire();

    private static final String EXAMEN = """
            async regles => (await axe.run(document, { runOnly: { type: "tag", values: regles }, resultTypes: ["violations"] }))
                .violations.map(v => v.id + " : " + v.help + " " + v.nodes.map(n => n.target + " " + n.html).join(", "))
            """;

    private Axe() {}

    private static String lire() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it finds wrong in the page as it is now: rule, help, places. */
    public static List<String> defauts(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT + "\n;undefined");
        }
        return ((List<?>) page.evaluate(EXAMEN, REGLES))
                .stream().map(String::valueOf).toList();
    }
}
