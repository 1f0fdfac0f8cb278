package fr.iprofessionnel.compte;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.matchers.Match;
import fr.iprofessionnel.socle.Textes;
import java.util.Comparator;

/**
 * How hard a password is to guess, in plain words.
 *
 * @param niveau from 0 (found at once) to 4
 * @param faiblesse what makes it easy: key of a sentence
 */
record Force(int niveau, String faiblesse) {

    /** What is said when nothing more precise can be. */
    static final String DEVINABLE = "motdepasse.devinable";

    static Force de(Strength mesure) {
        String faiblesse = mesure.getSequence().stream()
                .max(Comparator.comparingInt(Match::tokenLength))
                .map(m -> cle(m.pattern))
                .orElse(DEVINABLE);
        return new Force(mesure.getScore(), faiblesse);
    }

    private static String cle(Pattern motif) {
        return switch (motif) {
            case Repeat -> "motdepasse.devinable.repetition";
            case Sequence, Spatial -> "motdepasse.devinable.suite";
            case Date, Regex -> "motdepasse.devinable.date";
            default -> DEVINABLE;
        };
    }

    /** What is said while it is typed. */
    String phrase() {
        String force = Textes.phrase("force." + niveau);
        return niveau < 3 ? force + " " + Textes.phrase(faiblesse) : force;
    }
}
