package fr.iprofessionnel.guides.recherche;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.spell.LevenshteinDistance;

/** The words of the guide: what a word that it does not hold may have been meant for. */
final class Vocabulaire {

    private static final Pattern MOT = Pattern.compile("\\p{L}{4,}");
    private static final float RESSEMBLANCE = 0.7f;
    private static final int PROCHES = 3;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance();

    /** A word as the guide writes it, and its root. */
    record Mot(String ecrit, String radical) {}

    /** By the word without accents nor capitals. */
    private final Map<String, Mot> mots = new HashMap<>();

    /** Learns the words of a text. */
    void apprendre(String texte) {
        MOT.matcher(texte)
                .results()
                .map(m -> m.group().toLowerCase(Locale.FRENCH))
                .distinct()
                .forEach(mot -> forme(mot)
                        .ifPresent(f -> mots.computeIfAbsent(
                                f, k -> new Mot(mot, Analyse.QUESTION.mots(mot).get(0)))));
    }

    private static Optional<String> forme(String mot) {
        List<String> formes = Analyse.FORMES.mots(mot);
        return formes.size() == 1 ? Optional.of(formes.get(0)) : Optional.empty();
    }

    /** The words that look most like this one, nearest first; the same first letter is asked for. */
    List<Mot> proches(String forme) {
        if (!Character.isLetter(forme.charAt(0))) {
            return List.of();
        }
        return mots.entrySet().stream()
                .filter(e -> e.getKey().charAt(0) == forme.charAt(0)
                        && Math.abs(e.getKey().length() - forme.length()) <= 2)
                .map(e -> Map.entry(e.getValue(), DISTANCE.getDistance(e.getKey(), forme)))
                .filter(e -> e.getValue() >= RESSEMBLANCE)
                .sorted(Map.Entry.<Mot, Float>comparingByValue().reversed())
                .limit(PROCHES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The question with its typing errors mended; empty when there is nothing to mend. */
    Optional<String> corriger(String question) {
        String corrigee = MOT.matcher(question).replaceAll(m -> Matcher.quoteReplacement(corrigerMot(m.group())));
        return corrigee.equals(question) ? Optional.empty() : Optional.of(corrigee);
    }

    private String corrigerMot(String mot) {
        return forme(mot)
                .filter(f -> !mots.containsKey(f) && !connaitLeRadical(mot))
                .flatMap(f -> proches(f).stream().findFirst())
                .map(Mot::ecrit)
                .orElse(mot);
    }

    /** Whether it is another form of a word of the guide, such as a plural. */
    private boolean connaitLeRadical(String mot) {
        String radical = Analyse.QUESTION.mots(mot).get(0);
        return mots.values().stream().anyMatch(m -> m.radical().equals(radical));
    }
}
