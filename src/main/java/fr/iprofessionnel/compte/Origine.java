package fr.iprofessionnel.compte;

/**
 * Where a sign-in comes from.
 *
 * @param adresse network address
 * @param appareil what the browser says of itself, null when nothing
 */
public record Origine(String adresse, String appareil) {}
