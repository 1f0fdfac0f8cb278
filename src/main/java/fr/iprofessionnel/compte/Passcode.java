package fr.iprofessionnel.compte;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A password followed by the six digits of an authenticator application, typed in one field.
 *
 * @param motDePasse what stands before the code
 * @param code six digits
 */
record Passcode(String motDePasse, String code) {

    private static final Pattern FORME = Pattern.compile("(?s)(.+)([0-9]{6})");

    /** Reads what was typed; empty when it does not end with six digits. */
    static Optional<Passcode> lire(String saisi) {
        Matcher lu = FORME.matcher(saisi);
        return lu.matches() ? Optional.of(new Passcode(lu.group(1), lu.group(2))) : Optional.empty();
    }
}
