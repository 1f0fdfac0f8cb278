package fr.iprofessionnel.defi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * Speaks digits in French, one after the other, with pauses of unequal length and a soft noise behind: 16 bits, mono, at
 * the rate of the recordings.
 */
final class SonDefi {

    /** Samples a second, that of the recordings. */
    static final int FREQUENCE = 22_050;

    private static final int ENTETE = 44;
    private static final int BRUIT = 700;

    private final Random hasard;
    private final ByteArrayOutputStream parole = new ByteArrayOutputStream();

    SonDefi(long graine) {
        hasard = new Random(graine);
    }

    byte[] wav(String chiffres) {
        dire("annonce", 1);
        chiffres.chars().forEach(c -> {
            taire(0.4 + 0.3 * hasard.nextDouble());
            dire(Character.toString(c), 0.7 + 0.3 * hasard.nextDouble());
        });
        taire(0.3);
        byte[] son = bruiter(parole.toByteArray());
        ByteBuffer fichier = ByteBuffer.allocate(ENTETE + son.length).order(ByteOrder.LITTLE_ENDIAN);
        return entete(fichier, son.length).put(son).array();
    }

    private void dire(String mot, double force) {
        ByteBuffer mots = ByteBuffer.wrap(enregistrement(mot)).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer plus = ByteBuffer.allocate(mots.remaining()).order(ByteOrder.LITTLE_ENDIAN);
        while (mots.remaining() >= Short.BYTES) {
            plus.putShort((short) (mots.getShort() * force));
        }
        parole.write(plus.array(), 0, plus.position());
    }

    private void taire(double secondes) {
        byte[] silence = new byte[Short.BYTES * (int) (secondes * FREQUENCE)];
        parole.write(silence, 0, silence.length);
    }

    private byte[] bruiter(byte[] son) {
        ByteBuffer echantillons = ByteBuffer.wrap(son).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 1 < son.length; i += Short.BYTES) {
            int mele = echantillons.getShort(i) + hasard.nextInt(-BRUIT, BRUIT);
            echantillons.putShort(i, (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, mele)));
        }
        return son;
    }

    private static byte[] enregistrement(String mot) {
        try (InputStream flux = SonDefi.class.getResourceAsStream("/defi/sons/" + mot + ".wav")) {
            byte[] fichier = flux.readAllBytes();
            return Arrays.copyOfRange(fichier, ENTETE, fichier.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer entete(ByteBuffer fichier, int octets) {
        return fichier.put(ascii("RIFF"))
                .putInt(ENTETE - 8 + octets)
                .put(ascii("WAVEfmt "))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(FREQUENCE)
                .putInt(FREQUENCE * Short.BYTES)
                .putShort((short) Short.BYTES)
                .putShort((short) Short.SIZE)
                .put(ascii("data"))
                .putInt(octets);
    }

    private static byte[] ascii(String texte) {
        return texte.getBytes(StandardCharsets.US_ASCII);
    }
}
