package fr.iprofessionnel.facteurs;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with time (RFC 6238), as every authenticator application makes them: SHA-1, six digits, thirty
 * seconds.
 */
final class Totp {

    /** Bytes of a secret. */
    static final int OCTETS = 20;

    private static final int CHIFFRES = 6;
    private static final long PAS = Duration.ofSeconds(30).toMillis();

    /** Steps that are accepted before and after that of our clock. */
    private static final int ECART = 1;

    private Totp() {}

    /** Number of the step of this instant. */
    static long pas(Instant instant) {
        return Math.floorDiv(instant.toEpochMilli(), PAS);
    }

    static String code(byte[] secret, long pas) {
        return code("HmacSHA1", secret, pas, CHIFFRES);
    }

    static String code(String algorithme, byte[] secret, long pas, int chiffres) {
        try {
            Mac mac = Mac.getInstance(algorithme);
            mac.init(new SecretKeySpec(secret, algorithme));
            byte[] empreinte =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(pas).array());
            int debut = empreinte[empreinte.length - 1] & 0xf;
            int nombre = ByteBuffer.wrap(empreinte, debut, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%0" + chiffres + "d", nombre % (long) Math.pow(10, chiffres));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step of which this is the code, near this instant; empty when it is of none. */
    static OptionalLong reconnaitre(byte[] secret, String code, Instant instant) {
        long courant = pas(instant);
        OptionalLong trouve = OptionalLong.empty();
        for (long pas = courant - ECART; pas <= courant + ECART; pas++) {
            if (MessageDigest.isEqual(code(secret, pas).getBytes(US_ASCII), code.getBytes(US_ASCII))) {
                trouve = OptionalLong.of(pas);
            }
        }
        return trouve;
    }
}
