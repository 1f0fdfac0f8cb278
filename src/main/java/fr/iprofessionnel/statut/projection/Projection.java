package fr.iprofessionnel.statut.projection;

import fr.iprofessionnel.statut.Donnee;
import java.time.LocalDate;
import java.util.List;

/**
 * The rest of a career under a scenario, by the rules of the reference date.
 *
 * @param scenario what is supposed
 * @param etapes steps by date: the present situation first, the legal age of retirement last when it is known
 * @param retraite legal age of retirement, as a day; null when the birth date or the rule is unknown
 * @param irrealisable whether the promotion supposed is not possible in the year given: the steps then go without it
 * @param donneesManquantes what must be completed to go further; empty otherwise
 */
public record Projection(
        Scenario scenario,
        List<EtapeCarriere> etapes,
        LocalDate retraite,
        boolean irrealisable,
        List<Donnee> donneesManquantes) {}
