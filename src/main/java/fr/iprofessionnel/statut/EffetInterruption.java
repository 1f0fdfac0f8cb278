package fr.iprofessionnel.statut;

/** What an interruption does to the seniority of step. */
public enum EffetInterruption {
    /** Seniority runs on. */
    COURT("l'ancienneté court"),
    /** Rights to advancement kept, within a limit over the whole career (CGFP, L.514-2 and L.515-1 to L.515-4). */
    CONSERVE_DANS_LA_LIMITE("les droits à avancement sont conservés, dans une limite sur la carrière"),
    /** Seniority stops. */
    SUSPEND("l'ancienneté ne court pas"),
    /** Depends on a decision or on a fact the file does not hold. */
    INCONNU("effet à vérifier");

    private final String libelle;

    EffetInterruption(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
