package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.Textes;

/** What a link is about, in the order of the page. */
public enum Theme {
    CONCOURS,
    EVALUATION,
    MOUVEMENT,
    RETRAITE,
    MINISTERE,
    ACADEMIE;

    /** French name. */
    public String libelle() {
        return Textes.phrase("services.theme." + name());
    }
}
