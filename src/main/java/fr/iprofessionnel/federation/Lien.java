package fr.iprofessionnel.federation;

import java.time.Instant;

/**
 * The link of an account with the portal, as its holder sees it.
 *
 * @param lieLe since when
 * @param utiliseLe last sign-in by it; null when there was none
 */
public record Lien(Instant lieLe, Instant utiliseLe) {}
