/**
 * The public JSON interface, under {@code /api}: no sign-in, no cookie, nothing kept. It is described by its own OpenAPI
 * document, {@code src/main/resources/openapi.json}, which a test compares with what the server answers.
 *
 * <p>Errors are problems of RFC 9457; a request at fault is told all its faults at once. Entry point:
 * {@link fr.iprofessionnel.perspectives.api.ApiApplication}.
 */
package fr.iprofessionnel.perspectives.api;
