package fr.iprofessionnel.guides.recherche;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.spell.LevenshteinDistance;
import org.apache.lucene.search.spell.StringDistance;

/** Mends the typing errors of a question with the words of the guide. */
final class Corrections {

    private static final Pattern MOT = Pattern.compile("[\\p{L}]{4,}");
    private static final float RESSEMBLANCE = 0.7f;

    /** Form of each word as the guide writes it, by the word without accents. */
    private final Map<String, String> formes = new HashMap<>();

    private final StringDistance distance = new LevenshteinDistance();

    void apprendre(String texte) {
        MOT.matcher(texte)
                .results()
                .map(m -> m.group().toLowerCase(Locale.FRENCH))
                .forEach(mot -> cle(mot).ifPresent(cle -> formes.putIfAbsent(cle, mot)));
    }

    private static Optional<String> cle(String mot) {
        List<String> mots = Analyse.MOTS.mots(mot);
        return mots.size() == 1 ? Optional.of(mots.get(0)) : Optional.empty();
    }

    /** The question with its unknown words mended; empty when there is nothing to mend. */
    Optional<String> corriger(String question) {
        String corrigee = MOT.matcher(question).replaceAll(m -> Matcher.quoteReplacement(corrigerMot(m.group())));
        return corrigee.equals(question) ? Optional.empty() : Optional.of(corrigee);
    }

    private String corrigerMot(String mot) {
        Optional<String> cle = cle(mot);
        if (cle.isEmpty() || formes.containsKey(cle.get()) || connaitLeRadical(cle.get())) {
            return mot;
        }
        return formes.keySet().stream()
                .filter(f -> Math.abs(f.length() - cle.get().length()) <= 2)
                .filter(f -> distance.getDistance(f, cle.get()) >= RESSEMBLANCE)
                .max(Comparator.comparingDouble(f -> distance.getDistance(f, cle.get())))
                .map(formes::get)
                .orElse(mot);
    }

    /** Whether it is another form of a word of the guide, such as a plural. */
    private boolean connaitLeRadical(String cle) {
        List<String> radical = Analyse.QUESTION.mots(cle);
        return formes.keySet().stream()
                .filter(f -> f.startsWith(cle.substring(0, Math.min(3, cle.length()))))
                .anyMatch(f -> Analyse.QUESTION.mots(f).equals(radical));
    }
}
