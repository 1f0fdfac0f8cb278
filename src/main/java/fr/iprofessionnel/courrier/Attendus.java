package fr.iprofessionnel.courrier;

import java.util.List;

/**
 * What waits for a manager, counted no further than {@link FilRepository#PLAFOND} and one.
 *
 * @param choisis numbers of the conversations of a page, what is due first
 * @param page number of that page
 * @param nombre how many conversations wait
 * @param enRetard those whose day is past
 * @param signalements those that tell of an error not yet decided
 */
record Attendus(List<Long> choisis, int page, long nombre, long enRetard, long signalements) {}
