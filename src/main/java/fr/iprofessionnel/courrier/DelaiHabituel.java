package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Textes;
import java.time.Duration;

/**
 * How long answers took in a service over the last ninety days.
 *
 * @param mediane half of them came within
 * @param neufSurDix nine in ten of them came within
 * @param nombre how many there were
 */
public record DelaiHabituel(Duration mediane, Duration neufSurDix, int nombre) {

    /** In words. */
    public String phrase() {
        return Textes.phrase("courrier.delai", duree(mediane), duree(neufSurDix));
    }

    /** "moins d'un jour", "1 jour", "12 jours": whole days, the last one counted. */
    static String duree(Duration duree) {
        long jours = duree.plusDays(1).minusMillis(1).toDays();
        if (duree.compareTo(Duration.ofHours(24)) < 0) {
            return Textes.phrase("courrier.delai.moins-un-jour");
        }
        return jours == 1 ? Textes.phrase("courrier.delai.un-jour") : Textes.phrase("courrier.delai.jours", jours);
    }
}
