package fr.iprofessionnel.facteurs;

/** Base 32 (RFC 4648) without padding: what people can read and type. */
final class Base32 {

    private static final String SIGNES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String ecrire(byte[] octets) {
        StringBuilder texte = new StringBuilder();
        int reste = 0;
        int bits = 0;
        for (byte octet : octets) {
            reste = (reste << Byte.SIZE) | (octet & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                texte.append(SIGNES.charAt((reste >> bits) & 31));
            }
            reste &= (1 << bits) - 1;
        }
        if (bits > 0) {
            texte.append(SIGNES.charAt((reste << (BITS - bits)) & 31));
        }
        return texte.toString();
    }

    /** @throws IllegalArgumentException for a sign that is none of ours */
    static byte[] lire(String texte) {
        byte[] octets = new byte[texte.length() * BITS / Byte.SIZE];
        int reste = 0;
        int bits = 0;
        int rang = 0;
        for (int i = 0; i < texte.length(); i++) {
            int valeur = SIGNES.indexOf(texte.charAt(i));
            if (valeur < 0) {
                throw new IllegalArgumentException("Signe hors de la base 32.");
            }
            reste = ((reste << BITS) | valeur) & 0xfff;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                octets[rang++] = (byte) (reste >> bits);
            }
        }
        return octets;
    }
}
