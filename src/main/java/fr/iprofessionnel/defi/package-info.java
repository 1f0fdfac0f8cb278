/**
 * The image test ("image de sécurité"): six digits to copy, shown as an image and spoken. It slows programs down; it is no
 * protection by itself, and nothing relies on it alone.
 *
 * <p>Entry points: {@link fr.iprofessionnel.defi.DefiService}, {@link fr.iprofessionnel.defi.DefiPage} for the pages. A
 * test is a signed text that the page carries; its digits are worked out of it with a key of the server, so that nothing
 * is kept before somebody answers.
 */
package fr.iprofessionnel.defi;
