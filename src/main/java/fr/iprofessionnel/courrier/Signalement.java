package fr.iprofessionnel.courrier;

import java.time.Instant;

/**
 * The error that a conversation tells of.
 *
 * @param rubrique rubric of the file; null when it is about the whole file or a computation
 * @param ligneId line of the file; null when it is about a whole rubric
 * @param calcul what was computed; null when it is about a datum
 * @param etat where it stands; null when the conversation tells of no error
 * @param depuisLe since when
 * @param motif why it was decided so; null while it is not
 */
public record Signalement(
        String rubrique, Long ligneId, String calcul, EtatSignalement etat, Instant depuisLe, String motif) {}
