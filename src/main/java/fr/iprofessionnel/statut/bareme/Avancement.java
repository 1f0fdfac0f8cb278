package fr.iprofessionnel.statut.bareme;

import fr.iprofessionnel.statut.Echelon;
import java.time.LocalDate;

/**
 * Next step of a career by seniority alone.
 *
 * @param echelon step to come
 * @param date day when the time needed is over; may be past where the file lacks a step
 * @param duree time to spend in the present step, with its source
 */
public record Avancement(Echelon echelon, LocalDate date, Valeur<Duree> duree) {}
