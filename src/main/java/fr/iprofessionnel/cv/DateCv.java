package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Formats;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as a person remembers it: a year, a month or a day.
 *
 * @param annee year
 * @param mois month, 1 to 12; null when only the year is known
 * @param jour day of the month; null when the month alone is known
 */
public record DateCv(int annee, Integer mois, Integer jour) {

    /** Forms that are typed: 2019, 09/2019, 1/9/2019, and those of the exchange format. */
    static final String FORME = "\\s*(?:(?:(?:\\d{1,2}/)?\\d{1,2}/)?\\d{4}|\\d{4}(?:-\\d{2}(?:-\\d{2})?))\\s*";

    private static final Pattern SAISIE = Pattern.compile("(?:(?:(\\d{1,2})/)?(\\d{1,2})/)?(\\d{4})");
    private static final Pattern ECHANGE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);
    private static final int PREMIERE = 1940;
    private static final int DERNIERE = 2100;

    /** Reads what was typed, or the exchange format; empty for what is no date, or none of a career. */
    public static Optional<DateCv> lire(String texte) {
        String net = texte == null ? "" : texte.strip();
        Matcher echange = ECHANGE.matcher(net);
        if (echange.matches()) {
            return de(echange.group(1), echange.group(2), echange.group(3));
        }
        Matcher saisie = SAISIE.matcher(net);
        return saisie.matches() ? de(saisie.group(3), saisie.group(2), saisie.group(1)) : Optional.empty();
    }

    private static Optional<DateCv> de(String annee, String mois, String jour) {
        DateCv date = new DateCv(Integer.parseInt(annee), nombre(mois), nombre(jour));
        try {
            date.debut();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.of(date).filter(d -> d.annee >= PREMIERE && d.annee <= DERNIERE);
    }

    private static Integer nombre(String texte) {
        return texte == null ? null : Integer.valueOf(texte);
    }

    /** First day that it may be. */
    LocalDate debut() {
        return LocalDate.of(annee, mois == null ? 1 : mois, jour == null ? 1 : jour);
    }

    /** Last day that it may be. */
    LocalDate fin() {
        if (jour != null) {
            return debut();
        }
        return YearMonth.of(annee, mois == null ? 12 : mois).atEndOfMonth();
    }

    /** The exchange format: 2019, 2019-09, 2019-09-01. */
    public String ecrite() {
        if (mois == null) {
            return String.valueOf(annee);
        }
        return jour == null ? YearMonth.of(annee, mois).toString() : debut().toString();
    }

    /** As a person types it: 2019, 09/2019, 01/09/2019. */
    public String saisie() {
        if (mois == null) {
            return String.valueOf(annee);
        }
        return jour == null ? String.format(Locale.ROOT, "%02d/%d", mois, annee) : Formats.date(debut());
    }

    /** In words: 2019, septembre 2019, 1er septembre 2019. */
    public String texte() {
        if (mois == null) {
            return String.valueOf(annee);
        }
        return jour == null ? MOIS.format(debut()).replace(' ', '\u00a0') : Formats.jour(debut());
    }
}
