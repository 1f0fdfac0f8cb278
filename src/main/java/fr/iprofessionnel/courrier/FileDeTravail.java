package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Feuillet;

/**
 * What a manager has to do.
 *
 * @param fils a page of the conversations asked for
 * @param comptes what waits, whatever is asked for; null for what words find, which is shown alone
 * @param responsable whether the manager is the head of a service
 */
public record FileDeTravail(Feuillet<ResumeFil> fils, ComptesCourrier comptes, boolean responsable) {}
