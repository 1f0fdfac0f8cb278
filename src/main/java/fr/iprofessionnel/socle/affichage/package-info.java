/**
 * What the pages show in great number (entries of a sheet, rows of a table, links of a menu) as values, and the three
 * components that draw them: {@code p:fiche}, {@code p:tableau}, {@code p:liens}.
 *
 * <p>A page says what, these say in which markup. They only write: no state, no input, no identifier. See
 * {@code docs/adr/0012-sheets-tables-and-menus-drawn-by-components.md}.
 */
package fr.iprofessionnel.socle.affichage;
