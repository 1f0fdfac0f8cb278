package fr.iprofessionnel.statut.promotion;

import fr.iprofessionnel.statut.explication.Explication;

/** The French sentences of the results of this package, built when they are asked for. */
final class Recit {

    private Recit() {}

    static String phrase(Promotion resultat) {
        return null;
    }

    static Explication explication(Promotion resultat) {
        return null;
    }
}
