package fr.iprofessionnel.courrier;

import java.util.List;

/**
 * What waits for a manager.
 *
 * @param choisis numbers of the conversations of a page, what is due first
 * @param page number of that page
 * @param comptes how much waits
 */
record Attendus(List<Long> choisis, int page, ComptesCourrier comptes) {}
