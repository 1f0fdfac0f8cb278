package fr.iprofessionnel.compte;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: 14/07/1975, 14-7-1975, 14 07 1975, 14071975, or 1975-07-14 as some browsers write it. */
final class DateSaisie {

    private static final Pattern FRANCAISE = Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");
    private static final Pattern SERREE = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");
    private static final Pattern TECHNIQUE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private DateSaisie() {}

    /** The day; empty when there is none of this writing. */
    static Optional<LocalDate> lire(String saisie) {
        String nette = saisie == null ? "" : saisie.strip();
        Matcher technique = TECHNIQUE.matcher(nette);
        if (technique.matches()) {
            return jour(technique.group(1), technique.group(2), technique.group(3));
        }
        for (Pattern forme : new Pattern[] {FRANCAISE, SERREE}) {
            Matcher lu = forme.matcher(nette);
            if (lu.matches()) {
                return jour(lu.group(3), lu.group(2), lu.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> jour(String annee, String mois, String jour) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(annee), Integer.parseInt(mois), Integer.parseInt(jour)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
