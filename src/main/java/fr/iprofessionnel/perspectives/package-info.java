/**
 * What the rules of the statute say of a career, shown: the tab <i>Vos perspectives</i>, for the person whose file it is
 * and for who manages it; the public simulator; and the JSON interface in {@link fr.iprofessionnel.perspectives.api}.
 *
 * <p>Legal sources: those of {@code statut}; code des relations entre le public et l'administration, R.311-3-1-2, for the
 * explanations. Entry points: {@link fr.iprofessionnel.perspectives.PerspectivesService} and the pages {@code
 * perspectives.xhtml} and {@code simulateur.xhtml}. Nothing is written in the file; nothing is decided. The simulator and
 * the JSON interface know nobody, read no file and keep nothing.
 */
package fr.iprofessionnel.perspectives;
