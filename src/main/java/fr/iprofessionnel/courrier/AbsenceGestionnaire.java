package fr.iprofessionnel.courrier;

import java.time.LocalDate;

/**
 * A manager is away and another one handles their mail.
 *
 * @param id number
 * @param gestionnaireId who is away
 * @param gestionnaire their name
 * @param remplacantId who handles it
 * @param remplacant their name
 * @param du first day
 * @param au last day
 */
public record AbsenceGestionnaire(
        long id,
        Long gestionnaireId,
        String gestionnaire,
        Long remplacantId,
        String remplacant,
        LocalDate du,
        LocalDate au) {}
