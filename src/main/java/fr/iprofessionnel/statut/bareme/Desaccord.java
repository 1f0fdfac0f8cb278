package fr.iprofessionnel.statut.bareme;

/**
 * Two sources that do not say the same.
 *
 * @param table table that holds the answer retained
 * @param objet what they disagree on, in French
 * @param retenu the answer retained, in French
 * @param autre the other answer, in French
 * @param autreSource where that one was read
 */
public record Desaccord(String table, String objet, String retenu, String autre, String autreSource) {}
