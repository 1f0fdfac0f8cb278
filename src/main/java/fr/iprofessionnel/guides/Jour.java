package fr.iprofessionnel.guides;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as an address or a form gives it. */
final class Jour {

    private Jour() {}

    /** Empty when nothing was given, or nothing that is a day. */
    static Optional<LocalDate> lu(String saisie) {
        try {
            return saisie == null || saisie.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(saisie.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
