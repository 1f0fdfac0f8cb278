/**
 * The sets of tables of the statute: which one is in force on every server, those that an administrator placed in the
 * configured folder, their faults, what they change, and the putting in force of one of them.
 *
 * <p>Entry points: {@link fr.iprofessionnel.tables.TablesService} for the administrator, {@link
 * fr.iprofessionnel.tables.JeuxTables} for who needs a set by its fingerprint. What a table says is read by {@code statut};
 * nothing here knows a file or a person.
 */
package fr.iprofessionnel.tables;
