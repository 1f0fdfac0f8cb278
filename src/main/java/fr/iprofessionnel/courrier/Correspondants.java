package fr.iprofessionnel.courrier;

/**
 * Who a conversation is between.
 *
 * @param enseignant the teacher whom it is about
 * @param interlocuteur who handles it for the service
 */
record Correspondants(EnseignantConcerne enseignant, Interlocuteur interlocuteur) {}
