package fr.iprofessionnel.cv;

import java.time.Instant;

/**
 * An evaluator whom a teacher lets read a frozen copy.
 *
 * @param reference public reference of the person
 * @param nom first name and name
 * @param fonction what they head, or inspect
 * @param confieLe since when
 * @param reprisLe when the teacher took it back; null while it is given
 * @param luLe first reading since it was given; null while there is none
 */
public record Lecteur(String reference, String nom, String fonction, Instant confieLe, Instant reprisLe, Instant luLe) {

    /** Whether the teacher lets them read it. */
    public boolean estConfie() {
        return reprisLe == null;
    }
}
