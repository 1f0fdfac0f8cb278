package fr.iprofessionnel.cv;

import java.time.Instant;

/**
 * A frozen copy that the caller was given to read.
 *
 * @param reference of the copy
 * @param numero number of the copy
 * @param enseignant first name and name of the teacher
 * @param ecole main school of the teacher, or its number where the repertory does not hold it; null when none
 * @param confieLe since when
 * @param luLe first reading; null while there is none
 */
public record CvConfie(
        String reference, String numero, String enseignant, String ecole, Instant confieLe, Instant luLe) {}
