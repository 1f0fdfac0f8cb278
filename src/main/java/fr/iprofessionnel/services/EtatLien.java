package fr.iprofessionnel.services;

import fr.iprofessionnel.socle.Textes;

/** What an address answered to the check. */
public enum EtatLien {
    /** A page, perhaps after redirections. */
    REPOND,
    /** Something else than a page: the site refuses, or is out of order for now. */
    INCERTAIN,
    /** The site says that there is no such page (404, 410). */
    ABSENT,
    /** Nobody answered in time. */
    MUET,
    /** It leads into the internal network: it was not asked. */
    INTERNE;

    /** French name. */
    public String libelle() {
        return Textes.phrase("services.etat." + name());
    }

    /** Whether a reader who follows the link will find nothing there. */
    boolean estMort() {
        return this == ABSENT || this == MUET;
    }
}
