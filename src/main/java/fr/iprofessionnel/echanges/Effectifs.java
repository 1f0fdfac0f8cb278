package fr.iprofessionnel.echanges;

/**
 * How much the official files brought. Numbers alone: an administrator sees nobody's file.
 *
 * @param etablissements schools
 * @param dossiers files of teachers
 * @param absents files of teachers that the last extract no longer holds
 */
public record Effectifs(long etablissements, long dossiers, long absents) {}
