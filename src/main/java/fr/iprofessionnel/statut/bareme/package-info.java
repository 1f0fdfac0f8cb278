/**
 * The dated tables of the statute, read from {@code src/main/resources/statut/*.csv} and checked when they are read: a
 * wrong date, an unknown code, a missing source or two values for one day stop the application with file, line and
 * reason.
 *
 * <p>Entry point: {@link fr.iprofessionnel.statut.bareme.Bareme}.
 */
package fr.iprofessionnel.statut.bareme;
