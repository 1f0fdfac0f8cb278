package fr.iprofessionnel.statut;

/** Degree taught. */
public enum Degre {
    PREMIER(1, "premier degré"),
    SECOND(2, "second degré");

    private final int numero;
    private final String libelle;

    Degre(int numero, String libelle) {
        this.numero = numero;
        this.libelle = libelle;
    }

    /** Number by which files and schools tell it: 1 or 2. */
    public int numero() {
        return numero;
    }

    /** In French, as shown. */
    public String libelle() {
        return libelle;
    }

    /** Degree of a scale; null where the scale serves both. */
    public static Degre de(Echelle echelle) {
        return duNumero(echelle.degre());
    }

    /** The degree of this number; null when there is none. */
    public static Degre duNumero(int numero) {
        return switch (numero) {
            case 1 -> PREMIER;
            case 2 -> SECOND;
            default -> null;
        };
    }
}
