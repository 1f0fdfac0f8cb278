package fr.iprofessionnel.courrier;

import java.util.List;

/**
 * A conversation as its reader may see it.
 *
 * @param fil the conversation
 * @param cote from which side it is read
 * @param messages its messages, the oldest first; the notes between managers for the service alone
 */
public record FilOuvert(Fil fil, Cote cote, List<MessageLu> messages) {

    FilOuvert avec(List<MessageLu> lus) {
        return new FilOuvert(fil, cote, lus);
    }

    /** Whether the reader is of the service. */
    public boolean estDuService() {
        return cote == Cote.SERVICE;
    }

    /** What changes when there is something new to show of it; what the reader reads by opening it is not. */
    public String version() {
        Sens siens = estDuService() ? Sens.SERVICE : Sens.ENSEIGNANT;
        long lus = messages.stream()
                .filter(m -> m.sens() == siens && m.luLe() != null)
                .count();
        return messages.size() + "-" + lus + "-" + fil.attend();
    }
}
