package fr.iprofessionnel.socle;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** French writing of dates, hours, numbers and amounts, always in the time of Paris. Null is written as nothing. */
public final class Formats {

    private static final char INSECABLE = '\u00a0';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter JOUR_SEMAINE =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH 'h' mm", Locale.FRENCH);

    private static final DecimalFormat MONTANT = forme("#,##0.00");
    private static final DecimalFormat NOMBRE = forme("#,##0.##");

    private Formats() {}

    /** "23/11/2026". */
    public static String date(LocalDate jour) {
        return jour == null ? "" : DATE.format(jour);
    }

    /** "23 novembre 2026", "1er septembre 2026". */
    public static String jour(LocalDate jour) {
        return jour == null ? "" : premier(jour, JOUR.format(jour)).replace(' ', INSECABLE);
    }

    /** "lundi 23 novembre 2026". */
    public static String jourSemaine(LocalDate jour) {
        return jour == null ? "" : premier(jour, JOUR_SEMAINE.format(jour));
    }

    /** "5 décembre 2026 à 23 h 59 (heure de Paris)": the last moment of a day until when something can be done. */
    public static String limite(LocalDate jour) {
        return jour == null ? "" : jour(jour) + " à 23\u00a0h\u00a059 (heure de Paris)";
    }

    private static String premier(LocalDate jour, String texte) {
        if (jour.getDayOfMonth() != 1) {
            return texte;
        }
        int suite = texte.indexOf("1 ") + 1;
        return texte.substring(0, suite) + "er" + texte.substring(suite);
    }

    /** The same with a capital at its beginning. */
    public static String majuscule(String texte) {
        return texte.isEmpty() ? texte : texte.substring(0, 1).toUpperCase(Locale.FRENCH) + texte.substring(1);
    }

    /** "23/11/2026 à 14 h 32". */
    public static String moment(Instant instant) {
        if (instant == null) {
            return "";
        }
        var paris = instant.atZone(Horloge.PARIS);
        return DATE.format(paris) + " à " + HEURE.format(paris).replace(' ', INSECABLE);
    }

    /** "14 h 32". */
    public static String heure(Instant instant) {
        return instant == null
                ? ""
                : HEURE.format(instant.atZone(Horloge.PARIS)).replace(' ', INSECABLE);
    }

    /** "2 345,67 €". */
    public static String montant(BigDecimal euros) {
        return euros == null ? "" : decimal(MONTANT, euros) + INSECABLE + "€";
    }

    /** "1 234" or "1 234,5". */
    public static String nombre(Number nombre) {
        return nombre == null ? "" : decimal(NOMBRE, nombre);
    }

    /** A format serves one thread at a time: each use takes a copy. */
    private static String decimal(DecimalFormat forme, Number nombre) {
        return ((DecimalFormat) forme.clone()).format(nombre);
    }

    private static DecimalFormat forme(String motif) {
        DecimalFormatSymbols signes = DecimalFormatSymbols.getInstance(Locale.FRENCH);
        signes.setGroupingSeparator(INSECABLE);
        signes.setDecimalSeparator(',');
        return new DecimalFormat(motif, signes);
    }
}
