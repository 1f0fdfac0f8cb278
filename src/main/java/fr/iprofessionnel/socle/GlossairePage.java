package fr.iprofessionnel.socle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The glossary: every term of the texts, in French alphabetical order, under its first letter.
 *
 * <p>A term is the keys {@code glossaire.terme.ANCRE} and {@code glossaire.definition.ANCRE}; {@code source},
 * {@code confirmer}, {@code guide} (end of the address of an article) and {@code voir} (anchors, split at commas) may follow. Other pages point at {@code #ANCRE}.
 */
@Named
@ApplicationScoped
public class GlossairePage {

    private static final String TERME = "glossaire.terme.";
    private static final Textes TEXTES = new Textes();
    private static final List<Lettre> LETTRES = ranger();

    /** The terms, letter by letter. */
    public List<Lettre> getLettres() {
        return LETTRES;
    }

    private static List<Lettre> ranger() {
        Comparator<Object> ordre = Collator.getInstance(Locale.FRENCH);
        Map<String, List<Terme>> parLettre = Collections.list(TEXTES.getKeys()).stream()
                .filter(cle -> cle.startsWith(TERME))
                .map(cle -> terme(cle.substring(TERME.length())))
                .sorted(Comparator.comparing(Terme::nom, ordre))
                .collect(Collectors.groupingBy(GlossairePage::initiale, TreeMap::new, Collectors.toList()));
        return parLettre.entrySet().stream()
                .map(e -> new Lettre(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static Terme terme(String ancre) {
        return new Terme(
                ancre,
                Textes.phrase(TERME + ancre),
                Textes.phrase("glossaire.definition." + ancre),
                facultatif("glossaire.source." + ancre),
                facultatif("glossaire.confirmer." + ancre),
                facultatif("glossaire.guide." + ancre),
                renvois(facultatif("glossaire.voir." + ancre)));
    }

    private static List<Renvoi> renvois(String ancres) {
        return Arrays.stream(ancres.split(",", -1))
                .filter(a -> !a.isEmpty())
                .map(a -> new Renvoi(a, Textes.phrase(TERME + a)))
                .toList();
    }

    private static String facultatif(String cle) {
        return TEXTES.containsKey(cle) ? TEXTES.getString(cle) : "";
    }

    /** First letter of a term, without its accent: "Échelle" is under E. */
    private static String initiale(Terme terme) {
        return Normalizer.normalize(terme.nom(), Normalizer.Form.NFD)
                .substring(0, 1)
                .toUpperCase(Locale.FRENCH);
    }

    /**
     * A letter and what begins with it.
     *
     * @param nom the letter, in capital
     * @param termes its terms, in order
     */
    public record Lettre(String nom, List<Terme> termes) {}

    /**
     * A word or an acronym of the files.
     *
     * @param ancre where other pages point at
     * @param nom as it is shown
     * @param definition what it means, in plain French
     * @param source the text of law; empty when there is none
     * @param aConfirmer what of the definition is not certain; empty when all is
     * @param article article of the guide that explains it at length; empty when there is none
     * @param voir terms that explain it further
     */
    public record Terme(
            String ancre,
            String nom,
            String definition,
            String source,
            String aConfirmer,
            String article,
            List<Renvoi> voir) {}

    /**
     * A pointer to another term.
     *
     * @param ancre where it is
     * @param nom as it is shown
     */
    public record Renvoi(String ancre, String nom) {}
}
