package fr.iprofessionnel.socle;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the public identifiers and the secrets of the application: random, never a number of the database. */
public final class Reference {

    /** Length of a {@link #nouvelle() reference}, for columns and constraints. */
    public static final int LONGUEUR = 22;

    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{" + LONGUEUR + "}");
    private static final SecureRandom HASARD = new SecureRandom();
    private static final Base64.Encoder TEXTE = Base64.getUrlEncoder().withoutPadding();

    private static final BigInteger CODES = BigInteger.TEN.pow(8);

    private Reference() {}

    /** A reference of 128 random bits, safe in an address. */
    public static String nouvelle() {
        return TEXTE.encodeToString(octets(16));
    }

    /** Whether it may be one that {@link #nouvelle()} made. */
    public static boolean estBienFormee(String reference) {
        return reference != null && FORME.matcher(reference).matches();
    }

    /** A secret of 256 random bits, safe in a cookie or an address. */
    public static String secret() {
        return TEXTE.encodeToString(octets(32));
    }

    /** A code of eight digits, to be copied by hand. */
    public static String codeDeHuitChiffres() {
        return String.format(Locale.ROOT, "%08d", new BigInteger(1, octets(16)).mod(CODES));
    }

    /** Fingerprint of a text (SHA-256, 43 characters): what is kept of a secret, or of a long text, to recognise it. */
    public static String empreinte(String texte) {
        try {
            byte[] hache = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
            return TEXTE.encodeToString(hache);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Random bytes. */
    public static byte[] octets(int nombre) {
        byte[] octets = new byte[nombre];
        HASARD.nextBytes(octets);
        return octets;
    }
}
