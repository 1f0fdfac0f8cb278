package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Feuillet;

/**
 * What waits for a manager.
 *
 * @param fils a page of it, what is due first
 * @param comptes how much waits
 */
record Attendus(Feuillet<ResumeFil> fils, ComptesCourrier comptes) {}
