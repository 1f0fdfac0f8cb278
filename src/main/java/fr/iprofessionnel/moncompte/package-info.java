/**
 * The page of one's own account: addresses, devices, sign-ins, consent, what to do when it was stolen, and the data that
 * can be taken away.
 *
 * <p>Entry point: {@link fr.iprofessionnel.moncompte.MonCompteService}.
 */
package fr.iprofessionnel.moncompte;
