package fr.iprofessionnel.compte;

import fr.iprofessionnel.socle.Configuration;
import fr.iprofessionnel.socle.Parametre;

/** How long a password has to be, by what else protects the account and by what it gives access to. */
public enum Exigence {
    SEUL(Parametre.MOT_DE_PASSE_LONGUEUR),
    AVEC_FACTEUR(Parametre.MOT_DE_PASSE_LONGUEUR_FACTEUR),
    ADMINISTRATEUR(Parametre.MOT_DE_PASSE_LONGUEUR_ADMINISTRATEUR);

    private final Parametre parametre;

    Exigence(Parametre parametre) {
        this.parametre = parametre;
    }

    /** The least, in signs. */
    int longueur() {
        return Configuration.courante().entier(parametre);
    }
}
