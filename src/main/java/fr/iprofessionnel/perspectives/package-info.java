/**
 * What the rules of the statute say of a career, shown: the public simulator, and the JSON interface in
 * {@link fr.iprofessionnel.perspectives.api}.
 *
 * <p>Nothing is decided here: the answers are those of {@code statut}, with their reasons. The simulator and the JSON
 * interface know nobody, read no file and keep nothing.
 */
package fr.iprofessionnel.perspectives;
