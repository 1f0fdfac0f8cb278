package fr.iprofessionnel.statut;

/** How sure a figure or a rule is. What is to be confirmed is shown as such to the user. */
public enum Fiabilite {
    CONFIRME,
    A_CONFIRMER;

    /** Whether the user must be told that the value is to be confirmed. */
    public boolean estAConfirmer() {
        return this == A_CONFIRMER;
    }
}
