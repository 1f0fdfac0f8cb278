package fr.iprofessionnel.diffusion;

/** Where a message to many stands. */
public enum EtatDiffusion {
    /** Its author may still change it. */
    PREPAREE,
    /** It waits for a second person. */
    SOUMISE,
    /** The second person sent it back to its author, who may change it. */
    REFUSEE,
    /** It is leaving. */
    EN_COURS,
    /** Somebody, or an incident, stopped it; it may go on. */
    ARRETEE,
    /** It reached everybody. */
    TERMINEE,
    /** Its author gave it up before it was approved. */
    ABANDONNEE;

    /** Whether its author may change it. */
    public boolean estModifiable() {
        return this == PREPAREE || this == REFUSEE;
    }

    /** Whether it left, in whole or in part. */
    public boolean estPartie() {
        return this == EN_COURS || this == ARRETEE || this == TERMINEE;
    }
}
