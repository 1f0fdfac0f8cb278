package fr.iprofessionnel.courrier;

/**
 * What waits for a manager.
 *
 * @param aTraiter conversations that wait for an answer
 * @param enRetard those of them whose day is past
 * @param signalements those of them that tell of an error not yet decided
 */
public record ComptesCourrier(long aTraiter, long enRetard, long signalements) {}
