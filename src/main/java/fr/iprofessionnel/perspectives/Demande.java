package fr.iprofessionnel.perspectives;

import fr.iprofessionnel.statut.SituationStatutaire;
import java.time.LocalDate;

/**
 * What a simulation is asked for.
 *
 * @param situation career, as it was described
 * @param dateReference day on which everything is looked at
 */
public record Demande(SituationStatutaire situation, LocalDate dateReference) {}
