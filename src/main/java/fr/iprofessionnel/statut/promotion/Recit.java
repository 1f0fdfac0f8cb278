package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.explication.Explication;

/** The French sentences of the results of this package, built when they are asked for. */
final class Recit {

    private Recit() {}

    static String phrase(Promotion resultat) {
        throw new UnsupportedOperationException();
    }

    static Explication explication(Promotion resultat) {
        throw new UnsupportedOperationException();
    }
}
