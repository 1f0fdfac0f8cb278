/**
 * The dated tables of the statute, read from {@code src/main/resources/statut/*.csv}, or from a folder that holds a whole
 * newer set, and checked whole when they are read.
 *
 * <p>A set is refused with every fault in it, each with file, line and reason: an unreadable date or number, an unknown
 * code or column, a missing source, an end before its start, two values for one day, a hole that {@code
 * interruptions.csv} does not declare, a figure or a table that no rule reads, and a figure that a rule reads and that is
 * not there. {@code tables.csv} names the tables and the day when each was last checked.
 *
 * <p>Entry point: {@link fr.iprofessionnel.statut.bareme.Bareme}.
 */
package fr.iprofessionnel.statut.bareme;
