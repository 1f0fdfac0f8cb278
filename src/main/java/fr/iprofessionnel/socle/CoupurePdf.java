package fr.iprofessionnel.socle;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of a document may end: after a space or a hyphen, before a new part of an address, and between ideographs. Never
 * after an apostrophe, where the JDK ends a French line, nor inside a date or a number.
 */
final class CoupurePdf implements FSTextBreaker {

    private static final int FINI = -1;

    private String texte = "";
    private int place;

    @Override
    public void setText(String texte) {
        this.texte = texte;
        place = 0;
    }

    /** The next place, the end of the text being the last one; then -1. */
    @Override
    public int next() {
        if (place >= texte.length()) {
            return FINI;
        }
        do {
            place++;
        } while (place < texte.length() && !peutCouper());
        return place;
    }

    private boolean peutCouper() {
        char avant = texte.charAt(place - 1);
        char apres = texte.charAt(place);
        return switch (avant) {
            case ' ', '\t', '\n', '\u200b' -> !Character.isWhitespace(apres);
            case '-', '\u00ad', '\u2013' -> Character.isLetter(apres);
            case '/' -> Character.isLetter(apres) && !texte.startsWith("//", place - 2);
            default -> Character.isIdeographic(avant) && Character.isIdeographic(apres);
        };
    }
}
