package fr.iprofessionnel.statut;

/**
 * What binds a teacher; same codes as the exchange format.
 *
 * <p>Source: code de l'éducation, R.914-33, R.914-34, R.914-53, R.914-54, R.914-57 to R.914-58-7, R.914-45.
 */
public enum Contrat {
    CONTRAT_PROVISOIRE(false),
    CONTRAT_DEFINITIF(true),
    AGREMENT_PROVISOIRE(false),
    AGREMENT_DEFINITIF(true),
    DELEGUE_CDD(false),
    DELEGUE_CDI(false),
    FONCTIONNAIRE(false);

    private final boolean definitif;

    Contrat(boolean definitif) {
        this.definitif = definitif;
    }

    /** Whether it is a final contract or a final <i>agrément</i>. */
    public boolean estDefinitif() {
        return definitif;
    }
}
