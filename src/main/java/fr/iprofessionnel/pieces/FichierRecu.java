package fr.iprofessionnel.pieces;

/**
 * A file that somebody sends, once its content was looked at.
 *
 * @param nom name, without path nor control signs
 * @param type what its content is
 * @param taille length in bytes
 * @param empreinte SHA-256, in hexadecimal
 */
public record FichierRecu(String nom, String type, long taille, String empreinte) {}
