/**
 * The mail between a teacher and whoever manages their file: nobody else can be written to, and what is written is read
 * here alone.
 *
 * <p>Entry points: {@link fr.iprofessionnel.courrier.CourrierService} reads, {@link
 * fr.iprofessionnel.courrier.BrouillonService} keeps what is written, {@link
 * fr.iprofessionnel.courrier.EnvoiService} sends it, {@link fr.iprofessionnel.courrier.SuiviFilService} does
 * the rest (close, pass on, decide on an error). Each decides from its caller.
 *
 * <p>A text goes from the form to a draft, from the draft to a message: the draft's reference becomes the message's, so
 * that it is sent once however often it is asked.
 */
package fr.iprofessionnel.courrier;
