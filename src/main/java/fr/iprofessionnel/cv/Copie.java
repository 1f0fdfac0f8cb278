package fr.iprofessionnel.cv;

import java.time.Instant;

/**
 * A copy of a CV that nothing changes any more.
 *
 * @param id number in the database
 * @param reference public reference
 * @param numero number that is shown, such as CV2026-12
 * @param nom name of the version on that day; empty for an evaluator
 * @param piece reference of its content
 * @param empreinte SHA-256 of its content, in hexadecimal
 * @param figeeLe when it was made
 */
public record Copie(
        long id, String reference, String numero, String nom, String piece, String empreinte, Instant figeeLe) {

    /** The same without the name of the version: it is for the teacher and their manager. */
    Copie sansNom() {
        return new Copie(id, reference, numero, "", piece, empreinte, figeeLe);
    }
}
