package fr.iprofessionnel.guides.texte;

import fr.iprofessionnel.socle.affichage.TableauAffiche;

/**
 * A piece of the body of an article, drawn. One of its values is there, the others are null.
 *
 * @param html markup, clean
 * @param tableau a table of figures
 * @param exemple an example computed by the engine
 * @param situation what is to be said of the reader's own career
 */
public record Bloc(String html, TableauAffiche tableau, Exemple exemple, Sujet situation) {

    /** What may be said of the reader's own career. */
    public enum Sujet {
        PROCHAIN_ECHELON,
        RENDEZ_VOUS,
        PROMOTIONS,
        REMUNERATION,
        RETRAITE
    }

    /**
     * An example.
     *
     * @param situation of whom it is told
     * @param reponse the answer in one word; null when it is not a yes or a no
     * @param raison the answer in a sentence
     */
    public record Exemple(String situation, String reponse, String raison) {}

    static Bloc html(String html) {
        return new Bloc(html, null, null, null);
    }

    static Bloc tableau(TableauAffiche tableau) {
        return new Bloc(null, tableau, null, null);
    }

    static Bloc exemple(Exemple exemple) {
        return new Bloc(null, null, exemple, null);
    }

    static Bloc situation(Sujet sujet) {
        return new Bloc(null, null, null, sujet);
    }
}
