/**
 * Full-text search of the guide, by Lucene, in memory. Entry point: {@link fr.iprofessionnel.guides.recherche.Index}, made of the
 * articles that hold on a day, immutable.
 */
package fr.iprofessionnel.guides.recherche;
