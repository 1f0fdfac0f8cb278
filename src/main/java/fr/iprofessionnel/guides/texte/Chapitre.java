package fr.iprofessionnel.guides.texte;

/**
 * A chapter of the guide.
 *
 * @param numero its number, which is its order
 * @param titre its title
 * @param presentation what it is about, one or two sentences
 */
public record Chapitre(int numero, String titre, String presentation) {}
