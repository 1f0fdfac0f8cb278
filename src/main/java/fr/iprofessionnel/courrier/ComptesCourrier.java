package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Formats;
import fr.iprofessionnel.socle.Textes;

/**
 * What waits for a manager. Nothing is counted further than {@link ListeFilsRepository#PLAFOND}: one more says that there are others.
 *
 * @param aTraiter conversations that wait for an answer
 * @param enRetard those of them whose day is past
 * @param signalements those of them that tell of an error not yet decided
 */
public record ComptesCourrier(long aTraiter, long enRetard, long signalements) {

    /** A number as it is read. */
    static String dire(long nombre) {
        return nombre > ListeFilsRepository.PLAFOND
                ? Textes.phrase("courrier.compte.plus", Formats.nombre(ListeFilsRepository.PLAFOND))
                : Formats.nombre(nombre);
    }
}
