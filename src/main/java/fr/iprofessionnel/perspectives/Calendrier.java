package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.socle.Horloge;
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
public final class Calendrier {

    private static final int OCTETS_PAR_LIGNE = 75;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder texte = new StringBuilder();

    private Calendrier() {}

    /**
     * An event of one day or several.
     *
     * @param code what it is, the same from one writing to the next, without the name of the calendar
     * @param du first day
     * @param au last day
     * @param precision more about it; may hold several lines
     * @param adresse page that tells more, outside the portal or not; null when there is none
     */
    public record Evenement(String code, LocalDate du, LocalDate au, String titre, String precision, String adresse) {}

    /**
     * Writes the days of a file.
     *
     * @param reference of the file: makes the identifiers unique
     * @param ecritLe moment of the export
     */
    static String ecrire(List<Rappel> rappels, String reference, Instant ecritLe) {
        return ecrire(
                rappels.stream().map(Calendrier::evenement).toList(),
                reference,
                ecritLe,
                List.of("PRODID:-//I-Professionnel//Perspectives//FR"));
    }

    private static Evenement evenement(Rappel rappel) {
        String precision = rappel.precision() + "\n" + Textes.phrase("perspectives.rappel.valeur");
        return new Evenement(rappel.code(), rappel.date(), rappel.date(), rappel.titre(), precision, null);
    }

    /**
     * Writes a calendar that other software reads again from time to time.
     *
     * @param nom name under which it is shown
     * @param reference makes the identifiers unique
     * @param ecritLe moment of the writing
     */
    public static String abonnement(String nom, List<Evenement> evenements, String reference, Instant ecritLe) {
        return ecrire(
                evenements,
                reference,
                ecritLe,
                List.of(
                        "PRODID:-//I-Professionnel//Agenda//FR",
                        "X-WR-CALNAME:" + proteger(nom),
                        "X-WR-TIMEZONE:" + Horloge.PARIS.getId(),
                        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
                        "X-PUBLISHED-TTL:P1D"));
    }

    private static String ecrire(
            List<Evenement> evenements, String reference, Instant ecritLe, List<String> proprietes) {
        Calendrier calendrier = new Calendrier();
        calendrier.ligne("BEGIN", "VCALENDAR");
        calendrier.ligne("VERSION", "2.0");
        proprietes.forEach(calendrier::ligne);
        calendrier.ligne("CALSCALE", "GREGORIAN");
        for (Evenement evenement : evenements) {
            calendrier.evenement(evenement, reference, INSTANT.format(ecritLe));
        }
        calendrier.ligne("END", "VCALENDAR");
        return calendrier.texte.toString();
    }

    private void evenement(Evenement evenement, String reference, String ecritLe) {
        ligne("BEGIN", "VEVENT");
        ligne("UID", evenement.code() + "-" + reference + "@i-professionnel");
        ligne("DTSTAMP", ecritLe);
        ligne("DTSTART;VALUE=DATE", jour(evenement.du()));
        ligne("DTEND;VALUE=DATE", jour(evenement.au().plusDays(1)));
        ligne("SUMMARY", proteger(evenement.titre()));
        ligne("DESCRIPTION", proteger(evenement.precision()));
        if (evenement.adresse() != null) {
            ligne("URL", evenement.adresse());
        }
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

    private void ligne(String nom, String valeur) {
        ligne(nom + ":" + valeur);
    }

    /** A content line, folded after 75 bytes, between two characters. */
    private void ligne(String ligne) {
        int octets = 0;
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
