package fr.iprofessionnel.cv;

/**
 * A frozen copy with its content, read again and its fingerprint computed again.
 *
 * @param copie number, day, fingerprint
 * @param contenu what it says
 * @param json its bytes, as text
 * @param intacte whether the fingerprint of the bytes is still the one that was written down
 */
public record CopieOuverte(Copie copie, ContenuCv contenu, String json, boolean intacte) {}
