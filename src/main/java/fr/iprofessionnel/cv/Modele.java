package fr.iprofessionnel.cv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a CV is laid out. */
public enum Modele {
    /** Everything in one column, dates after titles. */
    CLASSIQUE,
    /** Dates in a column of their own. */
    COLONNE;

    /** The layout of this name; empty when none has it. */
    public static Optional<Modele> de(String nom) {
        return Arrays.stream(values()).filter(m -> m.name().equals(nom)).findFirst();
    }

    /** Class of the document in the style sheets. */
    public String classe() {
        return "cv-" + name().toLowerCase(Locale.ROOT);
    }
}
