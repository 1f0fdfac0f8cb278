package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text that names data of a teacher between braces, and what it says once they stand in place of their names. */
public final class TexteModele {

    private static final Pattern DONNEE = Pattern.compile("\\{([^{}\\n]{1,40})}");

    /** Ranks of the data that a file may not tell. */
    public static final int ECHELLE = 3;

    public static final int ECHELON = 4;
    public static final int ECOLE = 5;

    private TexteModele() {}

    /** Names of the data that a text may hold. */
    public static List<String> donnees() {
        return List.of(Textes.phrase("courrier.modele.donnees").split(",\\s*"));
    }

    /** The same, with the braces. */
    public static String donneesEntreAccolades() {
        return String.join(", ", donnees().stream().map(d -> "{" + d + "}").toList());
    }

    /** The first datum named that there is not; empty when all are known. */
    public static Optional<String> inconnue(String texte) {
        return nommees(texte).filter(d -> !donnees().contains(d)).findFirst();
    }

    private static Stream<String> nommees(String texte) {
        return DONNEE.matcher(texte).results().map((MatchResult r) -> r.group(1));
    }

    /**
     * What a text says to a teacher.
     *
     * @param gestionnaire name of who writes
     * @param jour day on which it is written
     */
    public static String remplir(String texte, EnseignantConcerne enseignant, String gestionnaire, LocalDate jour) {
        return remplir(texte, valeurs(enseignant, gestionnaire, jour));
    }

    /** Name of the datum of this rank, when the text names it; empty when it does not. */
    public static Optional<String> nommee(String texte, int rang) {
        String nom = donnees().get(rang);
        return nommees(texte).anyMatch(nom::equals) ? Optional.of(nom) : Optional.empty();
    }

    static String remplir(String texte, Map<String, String> valeurs) {
        return DONNEE.matcher(texte)
                .replaceAll(r -> Matcher.quoteReplacement(valeurs.getOrDefault(r.group(1), r.group())));
    }

    private static Map<String, String> valeurs(EnseignantConcerne enseignant, String gestionnaire, LocalDate jour) {
        List<String> noms = donnees();
        List<String> valeurs = List.of(
                Textes.phrase(
                        "courrier.modele.civilite." + enseignant.civilite().toLowerCase(Locale.ROOT)),
                enseignant.prenom(),
                enseignant.nom(),
                enseignant.echelle(),
                enseignant.echelon(),
                enseignant.ecole() == null ? "" : enseignant.ecole(),
                gestionnaire,
                Formats.jour(jour));
        Map<String, String> donnees = new LinkedHashMap<>();
        for (int i = 0; i < noms.size(); i++) {
            donnees.put(noms.get(i), valeurs.get(i));
        }
        return donnees;
    }
}
