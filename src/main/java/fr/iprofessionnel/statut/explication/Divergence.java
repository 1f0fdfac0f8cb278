package fr.iprofessionnel.statut.explication;

/**
 * Two sources that disagree.
 *
 * @param objet what they disagree on, in French
 * @param retenu the answer the engine gives
 * @param sourceRetenue where it was read
 * @param autre the other answer
 * @param autreSource where that one was read
 */
public record Divergence(String objet, String retenu, String sourceRetenue, String autre, String autreSource) {}
