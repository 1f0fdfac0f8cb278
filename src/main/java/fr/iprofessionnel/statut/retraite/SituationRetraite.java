package fr.iprofessionnel.statut.retraite;

import fr.iprofessionnel.statut.Anciennete;
import java.time.LocalDate;

/**
 * What the temporary scheme looks at. Null: unknown, which never becomes no.
 *
 * @param naissance day of birth
 * @param contratDefinitif whether the contract or agreement is permanent, on the day of the request
 * @param services services, part time counted whole, incomplete time by its share
 * @param servicesInstituteur those paid on the scale of the "instituteurs"
 * @param inaptitude whether the person is recognised unfit
 * @param enfantHandicape whether a child with a disability opens the right
 * @param parentDeTroisEnfants whether the person meets the former conditions of the parents of three children
 */
public record SituationRetraite(
        LocalDate naissance,
        Boolean contratDefinitif,
        Anciennete services,
        Anciennete servicesInstituteur,
        Boolean inaptitude,
        Boolean enfantHandicape,
        Boolean parentDeTroisEnfants) {}
