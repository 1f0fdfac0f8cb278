/**
 * What people who cannot sign in ask of the desk: a public form, and the list that the administrators handle.
 *
 * <p>Entry point: {@link fr.iprofessionnel.assistance.AssistanceService}. A request says what a person says of themselves,
 * which nothing proves: no access is given back on the strength of it.
 */
package fr.iprofessionnel.assistance;
