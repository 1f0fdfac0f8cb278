package fr.iprofessionnel.cv;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;
import java.time.Instant;

/**
 * The stamp of the manager on a line.
 *
 * @param par who looked, with their function
 * @param date when
 */
public record Visa(String par, Instant date) {

    /** In words. */
    public String phrase() {
        return Textes.phrase("cv.visa.phrase", Formats.moment(date), par);
    }
}
