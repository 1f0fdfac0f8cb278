/**
 * Articles of the guide: how a Markdown file becomes an {@link fr.iprofessionnel.guides.texte.Article}, with all that is wrong
 * in it told at once, and how an article is drawn with the figures of a day. Knows no page and no database.
 */
package fr.iprofessionnel.guides.texte;
