package fr.iprofessionnel.statut;

/** Answer to a question of the statute. What is not known never becomes {@link #NON}. */
public enum Verdict {
    OUI("oui"),
    NON("non"),
    /** A datum or a rule is missing: the result says which. */
    INDETERMINE("indéterminé");

    private final String libelle;

    Verdict(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }

    /** {@link #OUI} if true, {@link #NON} if false, {@link #INDETERMINE} if unknown (null). */
    public static Verdict de(Boolean reponse) {
        if (reponse == null) {
            return INDETERMINE;
        }
        return reponse ? OUI : NON;
    }

    /** Both at once: one {@link #NON} is enough to refuse, else one {@link #INDETERMINE} to doubt. */
    public Verdict et(Verdict autre) {
        if (this == NON || autre == NON) {
            return NON;
        }
        return this == INDETERMINE || autre == INDETERMINE ? INDETERMINE : OUI;
    }

    /** Whether this is {@link #OUI}. */
    public boolean estOui() {
        return this == OUI;
    }
}
