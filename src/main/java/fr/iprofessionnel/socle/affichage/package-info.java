/**
 * What the pages show in great number (entries of a sheet, rows of a table, links of a menu) as values, and the three
 * components that draw them: {@code p:fiche}, {@code p:tableau}, {@code p:liens}.
 *
 * <p>A page says what, these say in which markup. They only write: no state, no input, no identifier. See
 * {@code docs/adr/0012-sheets-tables-and-menus-drawn-by-components.md}.
 *
 * <p>A {@link fr.iprofessionnel.socle.affichage.Cadre} is a page that was drawn once, a {@link
 * fr.iprofessionnel.socle.affichage.Contenu} what it is filled with for a request. See {@code
 * docs/adr/0026-pages-read-often-are-drawn-once-and-filled.md}.
 */
package fr.iprofessionnel.socle.affichage;
