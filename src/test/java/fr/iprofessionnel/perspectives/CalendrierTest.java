package fr.iprofessionnel.perspectives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The calendar, read back by the rules of RFC 5545. */
class CalendrierTest {

    private static final Instant ECRIT = Instant.parse("2026-11-25T19:00:00Z");
    private static final Rappel ECHELON = new Rappel(
            "echelon",
            LocalDate.of(2027, 12, 31),
            "Passage au 9e échelon, à l'ancienneté ; sauf correction",
            "Ligne 1\nLigne 2 \\ avec une barre, puis assez de mots accentués pour dépasser une fois la longueur permise");

    private static String ecrire(Rappel... rappels) {
        return Calendrier.ecrire(List.of(rappels), "abc", ECRIT);
    }

    /** Events of a calendar: properties by name, unfolded and unescaped. */
    static List<Map<String, String>> relire(String calendrier) {
        List<Map<String, String>> evenements = new ArrayList<>();
        Map<String, String> courant = new TreeMap<>();
        for (String ligne : calendrier.replace("\r\n ", "").split("\r\n", -1)) {
            int deuxPoints = ligne.indexOf(':');
            if (ligne.equals("BEGIN:VEVENT")) {
                courant = new TreeMap<>();
            } else if (ligne.equals("END:VEVENT")) {
                evenements.add(courant);
            } else if (deuxPoints > 0) {
                courant.put(ligne.substring(0, deuxPoints), sansProtection(ligne.substring(deuxPoints + 1)));
            }
        }
        return evenements;
    }

    private static String sansProtection(String valeur) {
        StringBuilder lue = new StringBuilder();
        for (int i = 0; i < valeur.length(); i++) {
            char signe = valeur.charAt(i);
            if (signe == '\\') {
                i++;
                signe = valeur.charAt(i) == 'n' ? '\n' : valeur.charAt(i);
            }
            lue.append(signe);
        }
        return lue.toString();
    }

    @Test
    void ceQuiEstEcritSeRelitTelQuel() {
        Map<String, String> lu = relire(ecrire(ECHELON)).get(0);
        assertEquals(ECHELON.titre(), lu.get("SUMMARY"));
        assertTrue(lu.get("DESCRIPTION").startsWith(ECHELON.precision()), lu.get("DESCRIPTION"));
        assertEquals("20261125T190000Z", lu.get("DTSTAMP"));
    }

    @Test
    void unEvenementDureTouteLaJournee() {
        Map<String, String> lu = relire(ecrire(ECHELON)).get(0);
        assertEquals("20271231", lu.get("DTSTART;VALUE=DATE"));
        assertEquals("20280101", lu.get("DTEND;VALUE=DATE"), "le dernier jour n'est pas compris (RFC 5545, 3.6.1)");
    }

    @Test
    void lIdentifiantNeChangePasDUneFoisALAutre() {
        Rappel corrige = new Rappel("echelon", LocalDate.of(2028, 3, 1), "Autre", "Autre");
        assertEquals(
                relire(ecrire(ECHELON)).get(0).get("UID"),
                relire(Calendrier.ecrire(List.of(corrige), "abc", ECRIT.plusSeconds(60)))
                        .get(0)
                        .get("UID"));
    }

    @Test
    void aucuneLigneNePasseSoixanteQuinzeOctetsNiNeCoupeUnSigne() {
        for (String ligne : ecrire(ECHELON).split("\r\n", -1)) {
            assertTrue(ligne.getBytes(StandardCharsets.UTF_8).length <= 75, ligne);
            assertTrue(ligne.indexOf('\uFFFD') < 0, ligne);
        }
    }

    @Test
    void leCalendrierEstEntier() {
        String texte = ecrire(ECHELON, new Rappel("age-legal", LocalDate.of(2048, 3, 12), "Âge légal", "x"));
        assertTrue(texte.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), texte);
        assertTrue(texte.endsWith("END:VCALENDAR\r\n"), texte);
        assertEquals(2, relire(texte).size());
    }
}
