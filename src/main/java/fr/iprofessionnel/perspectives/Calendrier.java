package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Textes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Days to come as a calendar that other software imports (RFC 5545): all-day events, whose identifier does not change from
 * one export to the next, so that a second import corrects the first.
 */
final class Calendrier {

    private static final int OCTETS_PAR_LIGNE = 75;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder texte = new StringBuilder();

    private Calendrier() {}

    /**
     * Writes a calendar.
     *
     * @param reference of the file: makes the identifiers unique
     * @param ecritLe moment of the export
     */
    static String ecrire(List<Rappel> rappels, String reference, Instant ecritLe) {
        Calendrier calendrier = new Calendrier();
        calendrier.ligne("BEGIN", "VCALENDAR");
        calendrier.ligne("VERSION", "2.0");
        calendrier.ligne("PRODID", "-//I-Professionnel//Perspectives//FR");
        calendrier.ligne("CALSCALE", "GREGORIAN");
        for (Rappel rappel : rappels) {
            calendrier.evenement(rappel, reference, INSTANT.format(ecritLe));
        }
        calendrier.ligne("END", "VCALENDAR");
        return calendrier.texte.toString();
    }

    private void evenement(Rappel rappel, String reference, String ecritLe) {
        ligne("BEGIN", "VEVENT");
        ligne("UID", rappel.code() + "-" + reference + "@i-professionnel");
        ligne("DTSTAMP", ecritLe);
        ligne("DTSTART;VALUE=DATE", jour(rappel.date()));
        ligne("DTEND;VALUE=DATE", jour(rappel.date().plusDays(1)));
        ligne("SUMMARY", proteger(rappel.titre()));
        ligne("DESCRIPTION", proteger(rappel.precision() + "\n" + Textes.phrase("perspectives.rappel.valeur")));
        ligne("TRANSP", "TRANSPARENT");
        ligne("END", "VEVENT");
    }

    private static String jour(LocalDate jour) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(jour);
    }

    private static String proteger(String valeur) {
        return valeur.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A content line, folded after 75 bytes, between two characters. */
    private void ligne(String nom, String valeur) {
        int octets = 0;
        String ligne = nom + ":" + valeur;
        for (int i = 0; i < ligne.length(); i = ligne.offsetByCodePoints(i, 1)) {
            String signe = ligne.substring(i, ligne.offsetByCodePoints(i, 1));
            int taille = signe.getBytes(StandardCharsets.UTF_8).length;
            if (octets + taille > OCTETS_PAR_LIGNE) {
                texte.append("\r\n ");
                octets = 1;
            }
            texte.append(signe);
            octets += taille;
        }
        texte.append("\r\n");
    }
}
