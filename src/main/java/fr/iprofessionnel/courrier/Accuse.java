package fr.iprofessionnel.courrier;

import fr.iprofessionnel.socle.Horloge;
import java.time.Instant;

/**
 * The acknowledgement of a deposit: a service that the portal gives, not the receipt of the code of relations between the
 * public and the administration, which does not hold for agents (CRPA, L.112-2).
 *
 * @param reference public reference of the message
 * @param numero number
 * @param deposeLe when the message was deposited
 * @param service service that it was sent to
 */
public record Accuse(String reference, String numero, Instant deposeLe, String service) {

    /** Number of the deposit: the year in Paris, and that of the message. */
    static String numero(long message, Instant le) {
        return "D" + le.atZone(Horloge.PARIS).getYear() + "-" + message;
    }
}
