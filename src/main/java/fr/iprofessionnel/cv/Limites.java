package fr.iprofessionnel.cv;

/** How long things may be, in signs, and how many there may be: the columns of the tables follow them. */
final class Limites {

    static final int NOM = 80;
    static final int TITRE = 150;
    static final int PRESENTATION = 2000;
    static final int INTITULE = 200;
    static final int ORGANISME = 250;
    static final int TEXTE = 2000;

    /** Sections and data that a version hides, written one a line. */
    static final int MASQUEES = 8000;

    /** Lines of a version. */
    static final int LIGNES = 200;

    /** Versions of a teacher. */
    static final int VERSIONS = 20;

    /** A file that is imported, in bytes. */
    static final int IMPORT = 256 * 1024;

    private Limites() {}

    /** A text without blanks around it, its lines ended as ours are, as its length is counted; null for none. */
    static String net(String texte) {
        String net = texte == null ? "" : texte.replace("\r\n", "\n").strip();
        return net.isEmpty() ? null : net;
    }
}
