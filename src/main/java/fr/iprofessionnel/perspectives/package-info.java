/**
 * The tab <i>Vos perspectives</i>: what the rules of the statute say of the career to come of the person whose file it is.
 *
 * <p>Legal sources: those of {@code statut}; code des relations entre le public et l'administration, R.311-3-1-2, for the
 * explanations. Entry points: {@link fr.iprofessionnel.perspectives.PerspectivesService} and the page {@code
 * perspectives.xhtml}. Nothing is written in the file; nothing is decided.
 */
package fr.iprofessionnel.perspectives;
