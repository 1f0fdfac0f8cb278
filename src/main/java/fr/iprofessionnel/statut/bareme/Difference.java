package fr.iprofessionnel.statut.bareme;

import java.time.LocalDate;

/**
 * A figure that is not the same in two sets of tables.
 *
 * @param table name of the file
 * @param cle what the figure is of, as the columns of the file tell it: "PE CLASSE_NORMALE 5"
 * @param du first day of the period; null when it has always held
 * @param ancien former figure, with its columns; null when there was none
 * @param nouveau new figure, with its columns; null when there is none any more
 */
public record Difference(String table, String cle, LocalDate du, String ancien, String nouveau) {}
