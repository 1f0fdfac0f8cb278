package fr.iprofessionnel.promouvables;

import java.util.Locale;

/** Order of a list of answers. */
public enum Tri {
    NOM("d.cle_tri, d.id"),
    ETABLISSEMENT("d.cle_etablissement, d.cle_tri, d.id"),
    ECHELLE("d.cle_echelle, d.cle_tri, d.id"),
    /** The highest first. */
    POINTS("p.points desc nulls last, d.cle_tri, d.id"),
    /** The earliest first. */
    OUVERTURE("p.ouverture asc nulls last, d.cle_tri, d.id");

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
}
