package fr.iprofessionnel.statut.avancement;

import fr.iprofessionnel.statut.explication.Explication;

/** The French sentences of the results of this package, built when they are asked for. */
final class Recit {

    private Recit() {}

    static String phrase(ProchainEchelon resultat) {
        return null;
    }

    static Explication explication(ProchainEchelon resultat) {
        return null;
    }

    static String phrase(RendezVous resultat) {
        return null;
    }

    static Explication explication(RendezVous resultat) {
        return null;
    }
}
