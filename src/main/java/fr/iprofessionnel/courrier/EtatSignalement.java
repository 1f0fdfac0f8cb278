package fr.iprofessionnel.courrier;

import java.util.Locale;

/** Where the report of an error stands. */
public enum EtatSignalement {
    RECUE,
    EN_VERIFICATION,
    CORRIGEE,
    /** What the file says is right; the reason is given. */
    MAINTENUE;

    /** Key of its French name in the texts. */
    public String cle() {
        return "courrier.signalement." + name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name; null for null. */
    static EtatSignalement lire(String nom) {
        return nom == null ? null : valueOf(nom);
    }

    /** Whether it is decided. */
    public boolean estDecide() {
        return this == CORRIGEE || this == MAINTENUE;
    }
}
