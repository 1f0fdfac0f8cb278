package fr.iprofessionnel.statut;

/** What some lists of aptitude ask for. */
public enum Diplome {
    /** Degree of three years (licence) or its equivalent. */
    LICENCE("licence ou équivalent"),
    /** Licence in sports (STAPS). */
    LICENCE_STAPS("licence STAPS"),
    /** Probationary examination of the CAPEPS. */
    PROBATOIRE_CAPEPS("examen probatoire du CAPEPS");

    private final String libelle;

    Diplome(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }
}
