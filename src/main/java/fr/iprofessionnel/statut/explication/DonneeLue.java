package fr.iprofessionnel.statut.explication;

import fr.iprofessionnel.statut.Donnee;
import fr.iprofessionnel.statut.Origine;

/**
 * A datum a rule has read.
 *
 * @param donnee which
 * @param valeur in French; null when it is unknown
 * @param origine where it comes from
 */
public record DonneeLue(Donnee donnee, String valeur, Origine origine) {

    /** What it is, in French. */
    public String libelle() {
        return donnee.libelle();
    }

    /** Whether the datum was missing. */
    public boolean manque() {
        return valeur == null;
    }
}
