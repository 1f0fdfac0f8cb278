package fr.iprofessionnel.socle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A TrueType font without what a document does not use. Looking for ligatures in each piece of text was half of what a document
 * cost. The instructions that fit letters to the dots of a coarse screen are half of a font, and what reads PDF files draws
 * letters without them. What a letter looks like, and how wide it is, does not change.
 */
final class PoliceAllegee {

    /** Ligatures and the places of accents, instructions and what goes with them, and a signature that no longer holds. */
    private static final Set<String> INUTILES = Set.of(
            "GSUB", "GPOS", "GDEF", "kern", "fpgm", "prep", "cvt ", "gasp", "hdmx", "VDMX", "LTSH", "DSIG", "FFTM");

    private static final int VERSION = 0x00010000;

    /** Where a file says how many tables it has, where the list of them begins, and how long an entry of it is. */
    private static final int TABLES = 4;

    private static final int REPERTOIRE = 12;
    private static final int ENTREE = 16;

    /** In the table head: whether places of letters are given in two bytes or in four. */
    private static final int FORME_DES_PLACES = 50;

    /** In the table maxp. */
    private static final int NOMBRE_DE_LETTRES = 4;

    /** What stands before the contours of a letter. */
    private static final int ENTETE = 10;

    /** What is said of a piece of a letter made of others. */
    private static final int EN_MOTS = 0x0001;

    private static final int ECHELLE = 0x0008;
    private static final int SUITE = 0x0020;
    private static final int DEUX_ECHELLES = 0x0040;
    private static final int MATRICE = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private final Map<String, byte[]> tables = new TreeMap<>();

    private PoliceAllegee(byte[] fichier) {
        ByteBuffer lu = ByteBuffer.wrap(fichier);
        int nombre = lu.getShort(TABLES);
        for (int i = 0; i < nombre; i++) {
            int entree = REPERTOIRE + i * ENTREE;
            String nom = new String(fichier, entree, 4, StandardCharsets.US_ASCII);
            int place = lu.getInt(entree + 8);
            if (!INUTILES.contains(nom)) {
                tables.put(nom, Arrays.copyOfRange(fichier, place, place + lu.getInt(entree + 12)));
            }
        }
    }

    /** The same font, lighter. */
    static byte[] de(byte[] fichier) {
        PoliceAllegee police = new PoliceAllegee(fichier);
        police.allegerLettres();
        return police.ecrire();
    }

    private void allegerLettres() {
        byte[] lettres = tables.get("glyf");
        ByteBuffer entete = table("head");
        boolean longues = entete.getShort(FORME_DES_PLACES) != 0;
        int nombre = Short.toUnsignedInt(table("maxp").getShort(NOMBRE_DE_LETTRES));
        ByteArrayOutputStream allegees = new ByteArrayOutputStream();
        ByteBuffer places = ByteBuffer.allocate(4 * (nombre + 1));
        for (int i = 0; i < nombre; i++) {
            places.putInt(allegees.size());
            int debut = place(i, longues);
            int fin = place(i + 1, longues);
            if (fin > debut) {
                allegees.writeBytes(allegee(Arrays.copyOfRange(lettres, debut, fin)));
                allegees.writeBytes(new byte[-allegees.size() & 3]);
            }
        }
        places.putInt(allegees.size());
        entete.putShort(FORME_DES_PLACES, (short) 1);
        tables.put("glyf", allegees.toByteArray());
        tables.put("loca", places.array());
    }

    private ByteBuffer table(String nom) {
        return ByteBuffer.wrap(tables.get(nom));
    }

    private int place(int lettre, boolean longues) {
        ByteBuffer places = table("loca");
        return longues ? places.getInt(4 * lettre) : 2 * Short.toUnsignedInt(places.getShort(2 * lettre));
    }

    /** A letter without its instructions: after the ends of its contours, or after the letters that it is made of. */
    private static byte[] allegee(byte[] lettre) {
        ByteBuffer lue = ByteBuffer.wrap(lettre);
        int contours = lue.getShort(0);
        if (contours < 0) {
            return Arrays.copyOf(lettre, finDesMorceaux(lue));
        }
        int place = ENTETE + 2 * contours;
        int instructions = Short.toUnsignedInt(lue.getShort(place));
        ByteBuffer allegee = ByteBuffer.allocate(lettre.length - instructions);
        allegee.put(lettre, 0, place).putShort((short) 0);
        int suite = place + 2 + instructions;
        return allegee.put(lettre, suite, lettre.length - suite).array();
    }

    private static int finDesMorceaux(ByteBuffer lettre) {
        int place = ENTETE;
        int dits;
        do {
            dits = lettre.getShort(place);
            lettre.putShort(place, (short) (dits & ~INSTRUCTIONS));
            place += 4 + ((dits & EN_MOTS) == 0 ? 2 : 4);
            if ((dits & ECHELLE) != 0) {
                place += 2;
            } else if ((dits & DEUX_ECHELLES) != 0) {
                place += 4;
            } else if ((dits & MATRICE) != 0) {
                place += 8;
            }
        } while ((dits & SUITE) != 0);
        return place;
    }

    /** The file; without its sums, that what makes documents does not look at. */
    private byte[] ecrire() {
        int place = REPERTOIRE + ENTREE * tables.size();
        ByteBuffer repertoire = ByteBuffer.allocate(place);
        repertoire.putInt(VERSION).putShort((short) tables.size()).position(REPERTOIRE);
        ByteArrayOutputStream contenu = new ByteArrayOutputStream();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            repertoire
                    .put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(place + contenu.size())
                    .putInt(table.getValue().length);
            contenu.writeBytes(table.getValue());
            contenu.writeBytes(new byte[-contenu.size() & 3]);
        }
        return ByteBuffer.allocate(place + contenu.size())
                .put(repertoire.array())
                .put(contenu.toByteArray())
                .array();
    }
}
