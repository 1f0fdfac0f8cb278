package fr.iprofessionnel.guides.texte;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands between double braces in an article, to be replaced when it is drawn. What cannot be understood is refused by
 * an {@link IllegalArgumentException} whose message says why, in French.
 *
 * @param nom first word
 * @param arguments the others
 */
record Directive(String nom, List<String> arguments) {

    /** Each directive of a text. */
    static final Pattern MOTIF = Pattern.compile("\\{\\{([^{}]*)}}");

    /** A directive of a text, found by {@link #MOTIF}. */
    static Directive de(MatchResult trouvee) {
        return de(trouvee.group(1));
    }

    /** The words between the braces. */
    static Directive de(String contenu) {
        List<String> mots = List.of(contenu.strip().split("\\s+", -1));
        return new Directive(mots.get(0), mots.subList(1, mots.size()));
    }

    /** Refuses another number of arguments. */
    void exiger(int minimum, int maximum) {
        if (arguments.size() < minimum || arguments.size() > maximum) {
            String attendus = minimum == maximum ? Integer.toString(minimum) : minimum + " à " + maximum;
            throw new IllegalArgumentException(
                    "« " + nom + " » attend " + attendus + " mots après elle, pas " + arguments.size());
        }
    }

    /** Whether there is an argument at this place, from 0. */
    boolean aArgument(int rang) {
        return rang < arguments.size();
    }

    /** A word, null when there is none at this place. */
    String mot(int rang) {
        return aArgument(rang) ? arguments.get(rang) : null;
    }

    /** A code of a list. */
    <E extends Enum<E>> E code(int rang, Class<E> type) {
        String mot = mot(rang);
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(mot))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "code inconnu « " + mot + " » ; attendu : " + codes(type.getEnumConstants())));
    }

    private static String codes(Object[] constantes) {
        return Arrays.stream(constantes).map(Object::toString).collect(Collectors.joining(", "));
    }

    int entier(int rang) {
        try {
            return Integer.parseInt(mot(rang));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("nombre attendu, pas « " + mot(rang) + " »", e);
        }
    }

    /** A day; null when there is none at this place. */
    LocalDate jour(int rang) {
        try {
            return aArgument(rang) ? LocalDate.parse(mot(rang)) : null;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("date illisible « " + mot(rang) + " » (AAAA-MM-JJ attendu)", e);
        }
    }

    /** As the author wrote it. */
    @Override
    public String toString() {
        return arguments.isEmpty() ? nom : nom + " " + String.join(" ", arguments);
    }
}
