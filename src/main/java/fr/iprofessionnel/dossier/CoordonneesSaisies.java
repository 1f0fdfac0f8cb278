package fr.iprofessionnel.dossier;

/**
 * Contact details as a person gives them. Null where nothing is given.
 *
 * @param adresse number and street
 * @param codePostal postal code
 * @param commune town
 * @param pays country
 * @param telephone telephone
 * @param courriel personal e-mail address
 */
public record CoordonneesSaisies(
        String adresse, String codePostal, String commune, String pays, String telephone, String courriel) {}
