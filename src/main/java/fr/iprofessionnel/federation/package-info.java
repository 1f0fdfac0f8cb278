/**
 * Sign-in through the academy's portal: our own client of OpenID Connect (authorization code, PKCE, state and nonce), the
 * link between an account and the identity that the portal knows, and the end of a session on both sides.
 *
 * <p>Entry points: {@link fr.iprofessionnel.federation.DepartService} (to the portal),
 * {@link fr.iprofessionnel.federation.RetourService} (back from it). An account is never made here, and never found by an
 * e-mail address. Sources: OpenID Connect Core, RP-Initiated Logout and Back-Channel Logout 1.0; RFC 7636, 9207.
 */
package fr.iprofessionnel.federation;
