package fr.iprofessionnel.echanges;

/**
 * Something of a file that an import could not take as it is.
 *
 * @param fichier file in the archive
 * @param ligne line in that file, 1 being the headings; null when it is about the whole file
 * @param colonne heading; null when it is about the whole line
 * @param valeur what was read, masked where it is confidential; null when nothing was
 * @param gravite what came of it
 * @param motif why, a French sentence without capital
 */
public record Anomalie(String fichier, Integer ligne, String colonne, String valeur, Gravite gravite, String motif) {

    /** What came of it. */
    enum Gravite {
        /** Nothing of this teacher, or of this file, was taken. */
        REJET,
        /** It was taken, and is worth a look. */
        AVERTISSEMENT,
        /** The row was left out, as it should be. */
        ECART
    }

    private static final int FICHIER = 60;
    private static final int VALEUR = 200;
    private static final int MOTIF = 400;

    /**
     * Cuts what is too long to be kept, and takes out the signs that a database may refuse: names of files and headings
     * are what the archive says.
     */
    public Anomalie {
        fichier = couper(fichier, FICHIER);
        valeur = couper(valeur, VALEUR);
        motif = couper(motif, MOTIF);
    }

    private static String couper(String texte, int longueur) {
        if (texte == null) {
            return null;
        }
        String lisible = texte.replaceAll("\\p{Cntrl}", "\ufffd");
        return lisible.length() <= longueur ? lisible : lisible.substring(0, longueur - 1) + "…";
    }

    static Anomalie rejet(String fichier, Integer ligne, String colonne, String valeur, String motif) {
        return new Anomalie(fichier, ligne, colonne, valeur, Gravite.REJET, motif);
    }

    static Anomalie avertissement(String fichier, Integer ligne, String colonne, String valeur, String motif) {
        return new Anomalie(fichier, ligne, colonne, valeur, Gravite.AVERTISSEMENT, motif);
    }
}
