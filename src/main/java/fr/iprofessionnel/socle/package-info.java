/**
 * Technical base shared by every feature: configuration, clock, keys, data source, schema, caller of the request,
 * refusals, audit journal and the plumbing of the pages.
 *
 * <p>It knows no feature. Entry points: {@link fr.iprofessionnel.socle.Configuration},
 * {@link fr.iprofessionnel.socle.Horloge}, {@link fr.iprofessionnel.socle.AgentConnecte},
 * {@link fr.iprofessionnel.socle.Refus}.
 */
package fr.iprofessionnel.socle;
