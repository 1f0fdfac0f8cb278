/**
 * The official files: the list of schools as published, and the personnel extract ({@code docs/format-echange.md}), each
 * by a batch job that can be cut off and goes on where it was.
 *
 * <p>Data flow: a file is received ({@link fr.iprofessionnel.echanges.ImportService}), unpacked, checked and sorted
 * ({@link fr.iprofessionnel.echanges.Reception}), read file by file for one teacher at a time ({@link
 * fr.iprofessionnel.echanges.LecteurExtraction}), validated ({@link fr.iprofessionnel.echanges.ValidationDossier}),
 * compared with what is known and written by lots ({@link fr.iprofessionnel.echanges.EcritureService}). It writes beside
 * JPA, in bulk, the tables that the other features read.
 *
 * <p>What a method of a service takes and returns is a public type, even where only this package uses it: on Payara the
 * proxies of the services live in another module and cannot see the others.
 */
package fr.iprofessionnel.echanges;
