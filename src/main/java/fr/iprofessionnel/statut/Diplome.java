package fr.iprofessionnel.statut;

/** What some lists of aptitude ask for. */
public enum Diplome {
    /** Degree of three years (licence) or its equivalent. */
    LICENCE,
    /** Licence in sports (STAPS). */
    LICENCE_STAPS,
    /** Probationary examination of the CAPEPS. */
    PROBATOIRE_CAPEPS
}
