/**
 * Who is who and who manages whom: persons, schools, managers and their portfolios, heads of school, inspectors.
 *
 * <p>Entry point: {@link fr.iprofessionnel.annuaire.AnnuaireService}. Nothing here knows what is in a file.
 */
package fr.iprofessionnel.annuaire;
