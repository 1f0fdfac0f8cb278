package fr.iprofessionnel.pieces;

import fr.iprofessionnel.socle.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A file that was received: one that goes with a message, or that proves a line of a CV.
 *
 * @param id number
 * @param reference public reference
 * @param porteur reference of what it goes with: a draft, then the message that the draft became; a file of a teacher
 * @param nom name of the file
 * @param type what it was recognised to be
 * @param taille length in bytes
 * @param empreinte SHA-256, in hexadecimal
 */
public record Piece(long id, String reference, String porteur, String nom, String type, long taille, String empreinte) {

    private static final BigDecimal KILO = BigDecimal.valueOf(1024);
    private static final long MEGA = 1024L * 1024;

    /** Its length in words. */
    public String tailleLisible() {
        BigDecimal octets = BigDecimal.valueOf(taille);
        return taille < MEGA
                ? Formats.nombre(octets.divide(KILO, 0, RoundingMode.CEILING)) + "\u00a0Ko"
                : Formats.nombre(octets.divide(KILO.multiply(KILO), 1, RoundingMode.HALF_UP)) + "\u00a0Mo";
    }
}
