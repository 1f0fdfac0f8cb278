package fr.iprofessionnel.statut;

/** Degree taught. */
public enum Degre {
    PREMIER("premier degré"),
    SECOND("second degré");

    private final String libelle;

    Degre(String libelle) {
        this.libelle = libelle;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }

    /** Degree of a scale; null where the scale serves both. */
    public static Degre de(Echelle echelle) {
        return switch (echelle.degre()) {
            case 1 -> PREMIER;
            case 2 -> SECOND;
            default -> null;
        };
    }
}
