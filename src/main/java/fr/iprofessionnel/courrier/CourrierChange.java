package fr.iprofessionnel.courrier;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something changed in a conversation, told once it is committed to the pages that are open on this server.
 *
 * @param agents persons whom it concerns: the teacher, and whoever handles their mail
 */
record CourrierChange(Set<Long> agents) {

    static CourrierChange de(Fil fil) {
        Interlocuteur interlocuteur = fil.interlocuteur();
        return new CourrierChange(
                Stream.of(fil.enseignant().agentId(), interlocuteur.gestionnaireId(), interlocuteur.remplacantId())
                        .filter(a -> a != null)
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
