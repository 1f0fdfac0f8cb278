package fr.iprofessionnel.statut.explication;

import fr.iprofessionnel.statut.bareme.Desaccord;
import fr.iprofessionnel.statut.bareme.Valeur;

/**
 * Two sources that disagree.
 *
 * @param objet what they disagree on, in French
 * @param retenu the answer the engine gives
 * @param sourceRetenue where it was read
 * @param autre the other answer
 * @param autreSource where that one was read
 */
public record Divergence(String objet, String retenu, String sourceRetenue, String autre, String autreSource) {

    /** From a line of the table of disagreements. */
    public static Divergence de(Valeur<Desaccord> desaccord) {
        Desaccord dit = desaccord.valeur();
        return new Divergence(dit.objet(), dit.retenu(), desaccord.source(), dit.autre(), dit.autreSource());
    }
}
