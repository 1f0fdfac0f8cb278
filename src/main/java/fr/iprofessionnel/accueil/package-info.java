/** The first page after sign-in: what there is to do, from every feature. It may see them all; none sees it. */
package fr.iprofessionnel.accueil;
