package fr.iprofessionnel.dossier;

import java.util.Locale;

/** Part of a file. */
public enum Rubrique {
    IDENTIFICATION,
    COORDONNEES,
    CONTRAT,
    ECHELON,
    POSITION,
    CONGE,
    MODALITE,
    AFFECTATION,
    NOTATION,
    APPRECIATION,
    DIPLOME,
    SERVICE;

    /** Key of its French name in the texts. */
    public String cle() {
        return "rubrique." + name().toLowerCase(Locale.ROOT);
    }
}
