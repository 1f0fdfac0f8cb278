package fr.iprofessionnel.federation;

/**
 * What a browser brings back from the portal; each is null when it is absent.
 *
 * @param etat what it was sent with
 * @param code what is exchanged for a token
 * @param erreur why there is none
 * @param emetteur which portal says so
 */
public record Retour(String etat, String code, String erreur, String emetteur) {}
