package fr.iprofessionnel.annuaire;

import java.time.LocalDate;

/**
 * What the official repertory says of a school.
 *
 * @param uai number, check letter verified
 * @param nom official name
 * @param natureCode national code of the nature
 * @param nature nature in words
 * @param degre degree taught: 1, 2, or 0 where the nature serves both or neither
 * @param contrat {@code ASSOCIATION} or {@code SIMPLE}
 * @param contratLibelle contract, in the repertory's words
 * @param adresse street, null when unknown
 * @param codePostal postal code, null when unknown
 * @param commune town
 * @param departementCode three signs
 * @param departement name
 * @param academieCode two digits
 * @param academie name
 * @param telephone null when the layout has none
 * @param courriel null when the layout has none
 * @param ouvertLe day of opening, null when unknown
 * @param ferme whether it is no longer open
 * @param source layout it was read in
 */
public record DescriptionEtablissement(
        String uai,
        String nom,
        String natureCode,
        String nature,
        int degre,
        String contrat,
        String contratLibelle,
        String adresse,
        String codePostal,
        String commune,
        String departementCode,
        String departement,
        String academieCode,
        String academie,
        String telephone,
        String courriel,
        LocalDate ouvertLe,
        boolean ferme,
        String source) {}
