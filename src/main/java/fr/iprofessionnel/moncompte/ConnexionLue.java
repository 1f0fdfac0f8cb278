package fr.iprofessionnel.moncompte;

import java.time.Instant;

/**
 * A sign-in, or one that was refused, or a change in the security of the account.
 *
 * @param quand when
 * @param cle key of what happened
 * @param adresse network address; null when it came from none
 */
public record ConnexionLue(Instant quand, String cle, String adresse) {}
