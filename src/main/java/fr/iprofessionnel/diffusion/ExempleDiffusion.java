package fr.iprofessionnel.diffusion;

/**
 * What one of the teachers would read.
 *
 * @param enseignant first name and name
 * @param ecole main school; null when unknown
 * @param texte the text, with their data
 */
public record ExempleDiffusion(String enseignant, String ecole, String texte) {}
