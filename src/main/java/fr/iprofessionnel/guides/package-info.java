/**
 * The guide of the statute: its articles, their search, their versions, and what an academy adds to them.
 *
 * <p>Entry points: {@link fr.iprofessionnel.guides.Guides}, which holds the guide in memory, and the pages under
 * {@code /guides} and {@code /administration/guides}. Reading the guide asks nothing of the database. It knows the rules of
 * the statute and nobody's file. How it flows: docs/adr/0013.
 */
package fr.iprofessionnel.guides;
