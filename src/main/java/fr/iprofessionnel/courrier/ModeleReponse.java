package fr.iprofessionnel.courrier;

import java.time.Instant;

/**
 * A text that managers begin an answer with.
 *
 * @param reference public reference, the same from a version to the next
 * @param version number of the version
 * @param titre what it is called
 * @param texte what it says, with the names of the data between braces
 * @param creeLe when this version was written
 * @param auteur who wrote it
 */
public record ModeleReponse(String reference, int version, String titre, String texte, Instant creeLe, String auteur) {}
