package fr.iprofessionnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.iprofessionnel.socle.Textes;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What users read is written in short sentences. */
class LisibiliteTest {

    /** Words of the longest sentence. */
    private static final int MOTS = 20;

    private static final Pattern FIN_DE_PHRASE = Pattern.compile("[.!?…](?=\\s|$)|\u00a0[:;!?](?=\\s|$)");
    private static final Pattern MOT = Pattern.compile("[\\p{L}\\p{N}][^\\s\u00a0]*");

    @Test
    void aucunePhraseNePasseVingtMots() {
        Textes textes = new Textes();
        List<String> longues = Collections.list(textes.getKeys()).stream()
                .filter(cle -> FIN_DE_PHRASE
                        .splitAsStream(textes.getString(cle))
                        .anyMatch(phrase -> MOT.matcher(phrase).results().count() > MOTS))
                .sorted()
                .toList();
        assertEquals(List.of(), longues);
    }
}
