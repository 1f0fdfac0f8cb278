package fr.iprofessionnel.cv;

/**
 * A frozen copy with its content, read again and its fingerprint computed again.
 *
 * @param copie number, day, fingerprint
 * @param contenu what it says
 * @param json its bytes, as text; null for an evaluator who was given it
 * @param intacte whether the fingerprint of the bytes is still the one that was written down
 */
public record CopieOuverte(Copie copie, ContenuCv contenu, String json, boolean intacte) {

    /** The same for an evaluator: the document, without the name that the teacher gave to the version for themselves. */
    CopieOuverte pourUnLecteur() {
        return new CopieOuverte(copie.sansNom(), contenu.sansNom(), null, intacte);
    }

    /** Whether it was opened by an evaluator who was given it. */
    public boolean estConfiee() {
        return json == null;
    }
}
