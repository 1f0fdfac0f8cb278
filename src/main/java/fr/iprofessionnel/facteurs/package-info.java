/**
 * Second factors: authenticator applications (TOTP), passkeys (WebAuthn), recovery codes; and the proof that a sensitive
 * act asks for.
 *
 * <p>Entry points: {@link fr.iprofessionnel.facteurs.FacteursService} (what a person has),
 * {@link fr.iprofessionnel.facteurs.PreuveService} (showing one). The secret of an application is kept encrypted, a
 * recovery code as a keyed fingerprint, of a passkey the public key alone.
 */
package fr.iprofessionnel.facteurs;
