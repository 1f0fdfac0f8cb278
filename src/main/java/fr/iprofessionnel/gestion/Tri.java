package fr.iprofessionnel.gestion;

import java.util.Locale;

/** Order of a list of files; each has its index. */
public enum Tri {
    NOM("d.cle_tri, d.id"),
    ETABLISSEMENT("d.cle_etablissement, d.cle_tri, d.id"),
    ECHELLE("d.cle_echelle, d.cle_tri, d.id");

    private final String ordre;

    Tri(String ordre) {
        this.ordre = ordre;
    }

    String ordre() {
        return ordre;
    }

    /** How addresses write it. */
    public String parametre() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order that an address asks for; by name when it asks for none that exists. */
    public static Tri lire(String parametre) {
        for (Tri tri : values()) {
            if (tri.parametre().equals(parametre)) {
                return tri;
            }
        }
        return NOM;
    }
}
