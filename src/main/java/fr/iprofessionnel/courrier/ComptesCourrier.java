package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;

/**
 * What waits for a manager. Nothing is counted further than {@link FilRepository#PLAFOND}: one more says that there are others.
 *
 * @param aTraiter conversations that wait for an answer
 * @param enRetard those of them whose day is past
 * @param signalements those of them that tell of an error not yet decided
 */
public record ComptesCourrier(long aTraiter, long enRetard, long signalements) {

    /** A number as it is read. */
    static String dire(long nombre) {
        return nombre > FilRepository.PLAFOND
                ? Textes.phrase("courrier.compte.plus", Formats.nombre(FilRepository.PLAFOND))
                : Formats.nombre(nombre);
    }
}
