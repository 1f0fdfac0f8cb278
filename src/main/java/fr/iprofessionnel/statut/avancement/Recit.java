package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.explication.Explication;

/** The French sentences of the results of this package, built when they are asked for. */
final class Recit {

    private Recit() {}

    static String phrase(ProchainEchelon resultat) {
        throw new UnsupportedOperationException();
    }

    static Explication explication(ProchainEchelon resultat) {
        throw new UnsupportedOperationException();
    }

    static String phrase(RendezVous resultat) {
        throw new UnsupportedOperationException();
    }

    static Explication explication(RendezVous resultat) {
        throw new UnsupportedOperationException();
    }
}
