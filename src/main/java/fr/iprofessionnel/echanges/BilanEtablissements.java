package fr.iprofessionnel.echanges;

/**
 * What came of a list of schools.
 *
 * @param lus rows read
 * @param nouveaux schools that were not known
 * @param changes schools of which something changed
 * @param inchanges schools that were known so
 * @param ecartes rows that are not private schools under contract
 * @param rejetes rows that could not be read
 */
public record BilanEtablissements(int lus, int nouveaux, int changes, int inchanges, int ecartes, int rejetes) {}
