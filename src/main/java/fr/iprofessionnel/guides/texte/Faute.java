package fr.iprofessionnel.guides.texte;

/**
 * What is wrong in an article.
 *
 * @param fichier name of the file, or address of the article written on the page
 * @param ligne line, from 1; 0 when the whole file is meant
 * @param raison reason, in French
 */
public record Faute(String fichier, int ligne, String raison) {

    /** In French, as shown: "hors-classe.md, ligne 12 : …". */
    @Override
    public String toString() {
        return fichier + (ligne == 0 ? "" : ", ligne " + ligne) + " : " + raison;
    }
}
